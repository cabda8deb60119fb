import type { Document } from "../spec/document.ts";
import { isObject, type Json, type JsonObject } from "../spec/json.ts";
import { child, valueAt } from "../spec/pointer.ts";
import { subschemas } from "./subschemas.ts";

/** Keywords that lead to further schemas, or mark them, and forbid nothing by themselves. */
const structure = new Set([
  ...[
    "$ref",
    "allOf",
    "dependentSchemas",
    "else",
    "if",
    "items",
    "prefixItems",
    "properties",
    "then",
  ],
  ...["$comment", "contentEncoding", "contentMediaType", "contentSchema", "default", "deprecated"],
  ...["description", "example", "examples", "externalDocs", "nullable", "readOnly", "title"],
  ...["writeOnly", "xml"],
]);

/** Keywords that forbid something, whatever their value. */
const constraints = new Set([
  ...["anyOf", "const", "contains", "dependentRequired", "enum", "exclusiveMaximum"],
  ...["exclusiveMinimum", "maxContains", "maxItems", "maxLength", "maxProperties", "maximum"],
  ...["minContains", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not"],
  ...["oneOf", "pattern", "propertyNames", "required", "type", "uniqueItems"],
]);

/** Keywords that forbid something if they are `false`; otherwise they lead to a schema. */
const closing = new Set(["additionalProperties", "unevaluatedItems", "unevaluatedProperties"]);

/** Formats that only say how a number is kept. */
const freeFormats = new Set(["byte", "binary", "double", "float", "password"]);

/**
 * The places of all rules that a value of a schema can break, so that one can ask for a bad value for
 * each. Rules inside `if` and `not` are no rules for the value itself.
 *
 * @throws Error at a keyword that it does not know: then nobody could say that all are tested.
 */
export function rulesOf(document: Document, pointer: string): string[] {
  const seen = new Set<string>();
  const rules: string[] = [];

  const visit = (place: string) => {
    const schema: Json | undefined = valueAt(document.root, place);
    if (!isObject(schema) || seen.has(place)) return;
    seen.add(place);
    if (typeof schema.$ref === "string") {
      visit(schema.$ref);
      if (!document.is31) return;
    }
    for (const keyword of Object.keys(schema)) {
      if (isRule(schema, keyword, place)) rules.push(child(place, ruleName(schema, keyword)));
    }
    for (const [keys] of subschemas(schema)) {
      if (keys[0] !== "if" && keys[0] !== "not") visit(child(place, ...keys));
    }
  };

  visit(pointer);
  return rules;
}

function isRule(schema: JsonObject, keyword: string, place: string): boolean {
  const value = schema[keyword];
  if (constraints.has(keyword)) return value !== false;
  if (closing.has(keyword)) return value === false;
  if (keyword === "format") return !freeFormats.has(String(value));
  // It says more exactly what `oneOf` says, see ruleName().
  if (structure.has(keyword) || keyword === "discriminator" || keyword.startsWith("x-"))
    return false;
  throw new Error(`${place} has the keyword ${keyword}, for which no bad value can be made yet.`);
}

function ruleName(schema: JsonObject, keyword: string): string {
  return keyword === "oneOf" && isObject(schema.discriminator) ? "discriminator" : keyword;
}
