import type { CarriedOut } from "../errors/telespec-error.ts";
import type { Exchange } from "./exchange.ts";

/**
 * What is known of a call's work after all its tries so far: one that may have done the work is not undone
 * by a later "no".
 */
export function carriedOut({ before, sent, response, operation }: Exchange): CarriedOut {
  // Middleware may answer otherwise than the API did: only what was counted off is known not to be done.
  const now = sent === 0 ? "no" : response ? byStatus(response, operation.method) : "unknown";
  return before === "yes" || now === "no" ? before : now;
}

/** What an answer that is no refusal says. A read does no work that a failure could leave behind. */
function byStatus({ ok }: Response, method: string): CarriedOut {
  if (ok) return "yes";
  return method === "GET" ? "no" : "unknown";
}
