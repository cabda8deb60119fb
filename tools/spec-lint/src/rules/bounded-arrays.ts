import { allCarriers, writtenByUser } from "../model/operations.ts";
import { typesOf, valueSchemas } from "../model/schemas.ts";
import type { Rule } from "../rule.ts";

/** Every array that a user sends has `maxItems`, or says in `x-unbounded` why it has none. */
export const boundedArrays: Rule = {
  name: "bounded-arrays",
  *check(api) {
    for (const carrier of allCarriers(api)) {
      if (!writtenByUser(carrier)) continue;
      for (const { schema, keywords } of valueSchemas(api, carrier.node.schema, true)) {
        if (!typesOf(schema).includes("array") || keywords.has("maxItems")) continue;
        const why = schema["x-unbounded"];
        if (typeof why === "string" && why !== "") continue;
        yield {
          at: { node: schema },
          reason: "An array that is sent with a request has no limit.",
          mend: "Give it maxItems, or say in x-unbounded why not.",
        };
      }
    }
  },
};
