import type { WebhookReplies } from "../model.ts";
import type { Place } from "../place.ts";
import { at, members } from "../place.ts";

const documentType = "application/xml";

/** How a webhook may be answered when all is well: with a document, with nothing, or either. */
export function readReplies(responses: Place): WebhookReplies {
  const successes = members(responses).filter(([status]) => /^2\d\d$/.test(status));
  const empty: number[] = [];
  let takesDocument = false;
  for (const [status, response] of successes) {
    const types = members(at(response, "content")).map(([type]) => type);
    if (types.length === 0) empty.push(Number(status));
    else if (types.length === 1 && types[0] === documentType && status === "200")
      takesDocument = true;
    else
      responses.report(
        response,
        `a webhook is answered with ${status} and ${types.join(", ")}`,
        `Answer with ${documentType} and status 200, or with no content.`,
      );
  }
  if (successes.length === 0)
    responses.report(
      responses,
      "this webhook documents no reply with a status 2xx",
      'Add the reply that says "received".',
    );
  // 204 says best that there is nothing.
  empty.sort((a, b) => Number(b === 204) - Number(a === 204) || a - b);
  return {
    document: takesDocument ? at(responses, "200", "content", documentType) : undefined,
    empty,
  };
}
