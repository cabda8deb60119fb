import type { CarriedOut } from "../errors/telespec-error.ts";
import type { Exchange } from "./exchange.ts";

/**
 * What is known of a call's work after all its tries so far: one that may have done the work is not undone
 * by a later "no".
 */
export function carriedOut({ before, sent, response, operation }: Exchange): CarriedOut {
  const now =
    sent === 0 ? "no" : response ? byStatus(response.status, operation.method) : "unknown";
  return before === "yes" || now === "no" ? before : now;
}

/** What an answer's status says. A read does no work that a failure could leave behind. */
function byStatus(status: number, method: string): CarriedOut {
  if (status >= 200 && status < 300) return "yes";
  return method === "GET" || (status >= 400 && status < 500) ? "no" : "unknown";
}
