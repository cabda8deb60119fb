import { allCarriers, writtenByUser } from "../model/operations.ts";
import { schemasWithin } from "../model/schemas.ts";
import type { Rule } from "../rule.ts";

/** No `readOnly` in what a user sends: it is never sent, and Prism stops checking such a body. */
export const noReadOnlyRequest: Rule = {
  name: "no-read-only-request",
  *check(api) {
    for (const carrier of allCarriers(api)) {
      if (!writtenByUser(carrier)) continue;
      for (const schema of schemasWithin(api, carrier.node.schema, true)) {
        if (schema.readOnly !== true) continue;
        yield {
          at: { node: schema, key: "readOnly" },
          reason: "A schema that is sent with a request is readOnly, so nothing checks it.",
          mend: "Give the request a schema of its own, without this property or this mark.",
        };
      }
    }
  },
};
