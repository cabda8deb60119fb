import { allSchemas } from "../model/schemas.ts";
import type { Rule } from "../rule.ts";

/** No `patternProperties`: with it, a request for a generated answer makes Prism run for ever. */
export const noPatternProperties: Rule = {
  name: "no-pattern-properties",
  *check(api) {
    for (const schema of allSchemas(api)) {
      if (!("patternProperties" in schema)) continue;
      yield {
        at: { node: schema, key: "patternProperties" },
        reason: "patternProperties makes Prism hang when it generates an answer.",
        mend: "Use additionalProperties, with propertyNames for the form of the names.",
      };
    }
  },
};
