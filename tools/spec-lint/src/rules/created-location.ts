import { objectAt, textAt } from "../json.ts";
import { calledOperations, responses } from "../model/operations.ts";
import type { Rule } from "../rule.ts";

/** The answer to a POST that creates something has a `Location`, or its description says why not (RFC 9110, 15.3.2). */
export const createdLocation: Rule = {
  name: "created-location",
  *check(api) {
    for (const operation of calledOperations(api)) {
      if (operation.method !== "post") continue;
      const creates = /^create/.test(textAt(operation.node, "operationId"));
      for (const [status, response] of responses(operation)) {
        if (status !== "201" && !(creates && status.startsWith("2"))) continue;
        const names = Object.keys(objectAt(response, "headers")).map((name) => name.toLowerCase());
        if (names.includes("location") || /\bLocation\b/.test(textAt(response, "description"))) {
          continue;
        }
        yield {
          at: { node: response },
          reason: `The ${status} of POST ${operation.path} creates something, and does not say where it is.`,
          mend: "Declare the Location header, or say in the description why there is none, with the word `Location`.",
        };
      }
    }
  },
};
