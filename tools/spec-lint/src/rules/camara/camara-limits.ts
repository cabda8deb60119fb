import { objectAt, objectsIn } from "../../json.ts";
import type { ValueSchema } from "../../model/schemas.ts";
import { rootSchemas, typesOf, valueSchemas } from "../../model/schemas.ts";
import type { Finding, Rule } from "../../rule.ts";

/** Every string, number and array has the limits that the CAMARA Design Guide demands; ids are strings. */
export const camaraLimits: Rule = {
  name: "camara-limits",
  *check(api) {
    const seen = new Set<object>();
    const values = [...rootSchemas(api)].flatMap((root) => [
      ...valueSchemas(api, root, false, seen),
    ]);
    for (const value of values) {
      const { schema } = value;
      yield* checkLimits(value);
      for (const [name, property] of objectsIn(objectAt(schema, "properties"))) {
        if (!/(?:^id|Id)$/.test(name) || !typesOf(property).some((type) => type !== "string")) {
          continue;
        }
        yield {
          at: { node: property, key: "type" },
          reason: `The identifier ${name} is not a string.`,
          mend: "Make it one: an integer loses digits in JavaScript.",
        };
      }
    }
  },
};

function* checkLimits({ schema, keywords }: ValueSchema): Generator<Finding> {
  const types = typesOf(schema);
  const has = (...keys: string[]) => keys.some((key) => keywords.has(key));
  const at = { node: schema };
  if (types.includes("string") && !has("maxLength", "enum", "const", "format")) {
    yield { at, reason: "A string has no maxLength and no enum.", mend: "Give it one of the two." };
  }
  if (types.includes("array") && !has("maxItems")) {
    yield { at, reason: "An array has no maxItems.", mend: "Give it maxItems." };
  }
  if (!types.includes("integer")) return;
  if (!has("format")) {
    yield { at, reason: "An integer has no format.", mend: "Set format to int32 or int64." };
  }
  if (!has("enum", "const") && !(has("minimum") && has("maximum"))) {
    yield { at, reason: "An integer has no range.", mend: "Give it minimum and maximum." };
  }
  for (const key of ["minimum", "maximum"]) {
    if (Number.isSafeInteger(schema[key] ?? 0)) continue;
    yield {
      at: { node: schema, key },
      reason: `The ${key} is beyond 2^53-1, so JavaScript cannot hold it exactly.`,
      mend: "Choose a smaller one, or make it a string.",
    };
  }
}
