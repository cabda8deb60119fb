import { allSchemas } from "../model/schemas.ts";
import type { Rule } from "../rule.ts";

/** No `additionalProperties: false` beside `allOf`: it knows nothing of the properties in the branches. */
export const noClosedAllOf: Rule = {
  name: "no-closed-all-of",
  *check(api) {
    for (const schema of allSchemas(api)) {
      if (schema.additionalProperties !== false || !("allOf" in schema)) continue;
      yield {
        at: { node: schema, key: "additionalProperties" },
        reason: "additionalProperties: false refuses the properties that allOf brings in.",
        mend:
          api.version === "3.1"
            ? "Use unevaluatedProperties: false, or restate the properties instead of allOf."
            : "Restate the properties instead of allOf.",
      };
    }
  },
};
