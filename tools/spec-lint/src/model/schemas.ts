import type { Json, JsonObject } from "../json.ts";
import { arrayAt, isObject } from "../json.ts";
import { childRole } from "../roles.ts";
import type { Api } from "./api.ts";
import { allCarriers } from "./operations.ts";

/** The schemas directly below a schema, and the keys that lead there. A `$ref` is not followed. */
export function* subschemas(schema: Json): Generator<{ keys: string[]; schema: Json }> {
  if (!isObject(schema)) return;
  for (const [key, child] of Object.entries(schema)) {
    if (child === undefined) continue;
    const role = childRole("schema", key, child);
    if (role === "schema") yield { keys: [key], schema: child };
    if (role !== "schemas" || typeof child !== "object" || child === null) continue;
    for (const [name, grandchild] of Object.entries<Json | undefined>(child)) {
      if (grandchild !== undefined) yield { keys: [key, name], schema: grandchild };
    }
  }
}

/** A schema and all within it, each once; with `follow` also those that a `$ref` leads to. */
export function* schemasWithin(
  api: Api,
  start: Json | undefined,
  follow: boolean,
  seen = new Set<object>(),
): Generator<JsonObject> {
  if (!isObject(start) || seen.has(start)) return;
  seen.add(start);
  yield start;
  for (const { schema } of subschemas(start)) yield* schemasWithin(api, schema, follow, seen);
  if (follow && "$ref" in start) yield* schemasWithin(api, api.schema(start), follow, seen);
}

/** A schema, and all keywords that hold for the value that it describes. */
export interface ValueSchema {
  readonly schema: JsonObject;
  /** Its own keywords, and those that stand beside it in an `allOf` or around it. */
  readonly keywords: ReadonlySet<string>;
}

const COMBINATORS = new Set(["allOf", "anyOf", "oneOf"]);
/** Schemas below these keywords test a value that another schema describes. */
const TESTS = new Set([
  "contains",
  "dependentSchemas",
  "else",
  "if",
  "not",
  "propertyNames",
  "then",
]);

/** The schemas within a schema that describe values; with `follow` also those that a `$ref` leads to. */
export function* valueSchemas(
  api: Api,
  start: Json | undefined,
  follow: boolean,
  seen = new Set<object>(),
  around: ReadonlySet<string> = new Set(),
): Generator<ValueSchema> {
  if (!isObject(start) || seen.has(start)) return;
  seen.add(start);
  const keywords = new Set([...around, ...keywordsOf(api, start)]);
  yield { schema: start, keywords };
  for (const { keys, schema } of subschemas(start)) {
    const [keyword = ""] = keys;
    if (TESTS.has(keyword)) continue;
    yield* valueSchemas(api, schema, follow, seen, COMBINATORS.has(keyword) ? keywords : undefined);
  }
  if (follow && "$ref" in start) {
    yield* valueSchemas(api, api.schema(start), follow, seen, keywords);
  }
}

function keywordsOf(api: Api, schema: Json | undefined, depth = 0): string[] {
  if (!isObject(schema) || depth > 10) return [];
  const target = "$ref" in schema ? keywordsOf(api, api.schema(schema), depth + 1) : [];
  const branches = arrayAt(schema, "allOf").flatMap((one) => keywordsOf(api, one, depth + 1));
  return [...Object.keys(schema), ...target, ...branches];
}

/** Where a tree of schemas begins: a component, or the schema of a body, parameter or header. */
export function* rootSchemas(api: Api): Generator<JsonObject> {
  for (const schema of api.schemas.values()) if (isObject(schema)) yield schema;
  for (const { node } of allCarriers(api)) if (isObject(node.schema)) yield node.schema;
}

/** Every schema that is written in the spec. */
export function* allSchemas(api: Api): Generator<JsonObject> {
  const seen = new Set<object>();
  for (const root of rootSchemas(api)) yield* schemasWithin(api, root, false, seen);
}

/** The types that a schema allows by its own `type`; empty where it names none. */
export function typesOf(schema: JsonObject): string[] {
  const type = schema.type;
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.filter((one) => typeof one === "string") : [];
}
