import { allCarriers, writtenByUser } from "../model/operations.ts";
import { typesOf, valueSchemas } from "../model/schemas.ts";
import type { Rule } from "../rule.ts";

const BOUNDS = ["const", "enum", "format", "maxLength", "pattern"];

/** Every string that a user sends has a limit or a form, or says in `x-unbounded` why it has none. */
export const boundedStrings: Rule = {
  name: "bounded-strings",
  *check(api) {
    for (const carrier of allCarriers(api)) {
      if (!writtenByUser(carrier)) continue;
      for (const { schema, keywords } of valueSchemas(api, carrier.node.schema, true)) {
        if (!typesOf(schema).includes("string") || BOUNDS.some((key) => keywords.has(key)))
          continue;
        const why = schema["x-unbounded"];
        if (typeof why === "string" && why !== "") continue;
        yield {
          at: { node: schema },
          reason: "A string that is sent with a request has neither a limit nor a form.",
          mend: "Give it maxLength, enum, format or pattern, or say in x-unbounded why not.",
        };
      }
    }
  },
};
