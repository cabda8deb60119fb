import type { Json } from "./json.ts";

/**
 * What a node of an OpenAPI file is. It decides whether `$ref` is a reference or only data, and
 * whether a key is a keyword or a name that somebody chose: a property may be called `value`.
 */
export type Role = "object" | "objects" | "schema" | "schemas" | "data";

const DATA_IN_OBJECT = new Set(["value", "example", "default", "enum"]);

const MAPS_OF_OBJECTS = new Set([
  "callbacks",
  "content",
  "encoding",
  "examples",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "paths",
  "requestBodies",
  "responses",
  "securitySchemes",
  "variables",
  "webhooks",
]);

const MAPS_OF_SCHEMAS = new Set([
  "$defs",
  "definitions",
  "dependentSchemas",
  "patternProperties",
  "properties",
]);

const LISTS_OF_SCHEMAS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);

const SINGLE_SCHEMAS = new Set([
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

/** Keywords whose schemas apply to a part of the value: a recursion through them ends with it. */
const DESCENDING = new Set([
  "additionalProperties",
  "contains",
  "items",
  "patternProperties",
  "prefixItems",
  "properties",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

export function childRole(role: Role, key: string, child: Json | undefined): Role {
  if (role === "data") return "data";
  if (role === "objects") return "object";
  if (role === "schemas") return "schema";
  if (role === "schema") {
    if (MAPS_OF_SCHEMAS.has(key) || LISTS_OF_SCHEMAS.has(key)) return "schemas";
    return SINGLE_SCHEMAS.has(key) ? "schema" : "data";
  }
  if (key === "schema") return "schema";
  if (key === "schemas") return "schemas";
  if (DATA_IN_OBJECT.has(key) || key.startsWith("x-")) return "data";
  return MAPS_OF_OBJECTS.has(key) || Array.isArray(child) ? "objects" : "object";
}

/** Whether a step from a schema by this key leads to a part of the value that it describes. */
export function descends(role: Role, key: string): boolean {
  return role === "schema" && DESCENDING.has(key);
}
