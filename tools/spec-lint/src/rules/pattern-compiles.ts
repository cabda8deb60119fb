import type { Json, JsonObject } from "../json.ts";
import { arrayAt } from "../json.ts";
import { allSchemas } from "../model/schemas.ts";
import type { Finding, Rule } from "../rule.ts";

/**
 * Every `pattern` compiles with the `u` flag, as JSON Schema demands, is anchored, and matches the
 * schema's own examples. A pattern that does not compile switches validation off in Prism.
 */
export const patternCompiles: Rule = {
  name: "pattern-compiles",
  *check(api) {
    for (const schema of allSchemas(api)) {
      const pattern = schema.pattern;
      if (typeof pattern === "string") yield* checkPattern(schema, pattern);
    }
  },
};

function* checkPattern(schema: JsonObject, pattern: string): Generator<Finding> {
  const at = { node: schema, key: "pattern" };
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, "u");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    yield {
      at,
      reason: `The pattern does not compile with the u flag: ${reason}.`,
      mend: "Escape what has to be escaped (such as \\- in a class), and nothing else.",
    };
    return;
  }
  if (!pattern.startsWith("^") || !pattern.endsWith("$")) {
    yield {
      at,
      reason: "The pattern is not anchored, so it also matches within a longer text.",
      mend: "Begin it with ^ and end it with $.",
    };
  }
  for (const { node, key, value } of samples(schema)) {
    if (typeof value !== "string" || expression.test(value)) continue;
    yield {
      at: { node, key },
      reason: `The pattern does not match ${JSON.stringify(value)}.`,
      mend: "Correct the value or the pattern.",
    };
  }
}

function* samples(schema: JsonObject): Generator<{ node: object; key: string; value: Json }> {
  for (const key of ["example", "default", "const"]) {
    const value = schema[key];
    if (value !== undefined) yield { node: schema, key, value };
  }
  for (const key of ["examples", "enum"]) {
    const list = arrayAt(schema, key);
    for (const [index, value] of list.entries()) yield { node: list, key: String(index), value };
  }
}
