import { isArray, isObject, type Json, type JsonObject } from "../spec/json.ts";

/** Where JSON Schema 2020-12 (and what OpenAPI 3.0 has of it) holds further schemas, by keyword. */
const holds = new Map<string, Kind>([
  ...keywords("one", "additionalProperties", "contains", "contentSchema", "else", "if", "items"),
  ...keywords("one", "not", "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties"),
  ...keywords("list", "allOf", "anyOf", "oneOf", "prefixItems"),
  ...keywords("map", "dependentSchemas", "properties"),
]);

type Kind = "one" | "list" | "map";

function keywords(kind: Kind, ...names: readonly string[]): (readonly [string, Kind])[] {
  return names.map((name) => [name, kind]);
}

/** A schema inside another, with the keys that lead to it. */
export type Subschema = readonly [keys: readonly string[], schema: Json];

/** The schemas directly inside a schema. */
export function subschemas(schema: JsonObject): Subschema[] {
  return Object.entries(schema).flatMap(([keyword, value]): Subschema[] => {
    const kind = holds.get(keyword);
    if (kind === "one") return [[[keyword], value]];
    if (kind === "list" && isArray(value)) {
      return value.map((one, index) => [[keyword, String(index)], one]);
    }
    if (kind === "map" && isObject(value)) {
      return Object.entries(value).map(([key, one]) => [[keyword, key], one]);
    }
    return [];
  });
}

/** Makes a copy of a schema in which `change` has replaced each of the schemas directly inside. */
export function mapSubschemas(
  schema: JsonObject,
  change: (keys: readonly string[], schema: Json) => Json,
): JsonObject {
  const copy: Record<string, Json> = { ...schema };
  for (const [keyword, value] of Object.entries(schema)) {
    const kind = holds.get(keyword);
    if (kind === "one") copy[keyword] = change([keyword], value);
    if (kind === "list" && isArray(value)) {
      copy[keyword] = value.map((one, index) => change([keyword, String(index)], one));
    }
    if (kind === "map" && isObject(value)) {
      copy[keyword] = Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, change([keyword, key], one)]),
      );
    }
  }
  return copy;
}
