import { arrayAt } from "../json.ts";
import { allSchemas } from "../model/schemas.ts";
import type { Rule } from "../rule.ts";

/** No null in an enum of OpenAPI 3.0: Prism adds it a second time, and then checks nothing of the body. */
export const noNullInEnum: Rule = {
  name: "no-null-in-enum",
  *check(api) {
    if (api.version !== "3.0") return;
    for (const schema of allSchemas(api)) {
      const values = arrayAt(schema, "enum");
      if (!values.includes(null)) continue;
      yield {
        at: { node: values, key: String(values.indexOf(null)) },
        reason: "null stands in an enum, which switches validation off in Prism.",
        mend: "Remove it from the enum: `nullable: true` allows null by itself.",
      };
    }
  },
};
