import { isObject, textAt } from "../json.ts";
import { allCarriers } from "../model/operations.ts";
import { allSchemas } from "../model/schemas.ts";
import type { Rule } from "../rule.ts";

/** The text of a date-time names RFC 3339, since "ISO 8601" allows forms that `date-time` refuses. */
export const rfc3339DateTimes: Rule = {
  name: "rfc3339-date-times",
  *check(api) {
    const described = new Set<object>();
    for (const { node } of allCarriers(api)) {
      const { schema } = node;
      if (isObject(schema) && textAt(node, "description").includes("RFC 3339")) {
        described.add(schema);
      }
    }
    for (const schema of allSchemas(api)) {
      if (schema.format !== "date-time" || described.has(schema)) continue;
      if (textAt(schema, "description").includes("RFC 3339")) continue;
      yield {
        at: { node: schema },
        reason: "The description of a date-time does not name its form.",
        mend: 'Say "RFC 3339" in it, and that the time zone is part of it.',
      };
    }
  },
};
