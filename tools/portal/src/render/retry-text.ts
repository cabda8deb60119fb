import type { ApiOperation } from "../model/api.ts";

/** What telespec's clients do by themselves when a call of this operation fails. */
export function retryText({ retry }: ApiOperation): string | undefined {
  switch (retry) {
    case "idempotent":
      return "Safe to repeat. The client tries again after connection failures, timeouts, 408, 429 and 5xx.";
    case "rejected-only":
      return "Not safe to repeat. The client tries again only after 429, and after failures that are known to have struck before anything was sent.";
    case "never":
      return "Never repeated by the client.";
    default:
      return undefined;
  }
}
