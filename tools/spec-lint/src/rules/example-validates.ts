import type { Json, JsonObject } from "../json.ts";
import { arrayAt } from "../json.ts";
import type { Api } from "../model/api.ts";
import { allCarriers, examplesOf } from "../model/operations.ts";
import { allSchemas } from "../model/schemas.ts";
import { deepestFault, validatorsOf } from "../model/validators.ts";
import type { Finding, Rule, Spot } from "../rule.ts";

/** Every example and every default is valid by the schema that it belongs to. */
export const exampleValidates: Rule = {
  name: "example-validates",
  *check(api) {
    for (const { node } of allCarriers(api)) {
      for (const example of examplesOf(node)) {
        yield* validate(api, node.schema, example.value, example.holder, example.key);
      }
    }
    for (const schema of allSchemas(api)) yield* ownExamples(api, schema);
  },
};

function* ownExamples(api: Api, schema: JsonObject): Generator<Finding> {
  for (const key of ["example", "default"]) {
    const value = schema[key];
    if (value !== undefined) yield* validate(api, schema, value, schema, key);
  }
  const list = arrayAt(schema, "examples");
  for (const [index, value] of list.entries()) {
    yield* validate(api, schema, value, list, String(index));
  }
}

function* validate(
  api: Api,
  schema: Json | undefined,
  value: Json,
  holder: JsonObject | readonly Json[],
  key: string,
): Generator<Finding> {
  if (schema === undefined) return;
  const check = compile(api, schema);
  if (check === undefined || check(value)) return;
  const { keys, text } = deepestFault(check);
  yield {
    at: spotWithin(holder, key, keys),
    reason: `The ${key === "default" ? "default" : "example"} is not valid by its schema: ${[
      keys.join("."),
      text,
    ]
      .join(" ")
      .trim()}.`,
    mend: "Correct the value, or the schema if the value is right.",
  };
}

function compile(api: Api, schema: Json) {
  try {
    return validatorsOf(api).compile(schema);
  } catch {
    return undefined; // schema-compiles reports it
  }
}

/** The deepest node on the way to a value that was found at fault. */
function spotWithin(start: object, first: string, keys: readonly string[]): Spot {
  let node: object = start;
  let key = first;
  for (const next of keys) {
    const child: unknown = Reflect.get(node, key);
    if (typeof child !== "object" || child === null || !Object.hasOwn(child, next)) break;
    node = child;
    key = next;
  }
  return { node, key };
}
