import { objectAt } from "../json.ts";
import { calledOperations, responses } from "../model/operations.ts";
import type { Rule } from "../rule.ts";

/** 429 and 503 declare `Retry-After` (RFC 9110, section 10.2.3): a client waits as it says. */
export const retryAfter: Rule = {
  name: "retry-after",
  *check(api) {
    for (const operation of calledOperations(api)) {
      for (const [status, response] of responses(operation)) {
        if (status !== "429" && status !== "503") continue;
        const names = Object.keys(objectAt(response, "headers")).map((name) => name.toLowerCase());
        if (names.includes("retry-after")) continue;
        yield {
          at: { node: response },
          reason: `This ${status} does not declare Retry-After.`,
          mend: "Declare the header Retry-After; it need not be required.",
        };
      }
    }
  },
};
