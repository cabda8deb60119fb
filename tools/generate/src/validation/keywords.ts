/**
 * What the validator of client-core does with each keyword of a schema. A keyword that is in none of these
 * lists is an error: a validator that skips a rule would be worse than none.
 */

/** Says nothing about which values are valid. */
export const annotations: ReadonlySet<string> = new Set([
  ...["title", "description", "default", "example", "examples", "deprecated"],
  ...["readOnly", "writeOnly", "externalDocs", "xml", "$comment", "contentMediaType"],
  // The branches of its oneOf say the same.
  "discriminator",
]);

/** Rules that are copied as they stand. */
export const rules: ReadonlySet<string> = new Set([
  ...["required", "enum", "const", "minimum", "maximum", "minLength", "maxLength"],
  ...["minItems", "maxItems", "uniqueItems"],
]);

/** Keywords whose value is a schema. */
export const schemaKeywords: ReadonlySet<string> = new Set(["items", "if", "then"]);

/** Keywords whose value is a list of schemas. */
export const listKeywords: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);

/** Keywords whose value is a map of names to schemas. */
export const mapKeywords: ReadonlySet<string> = new Set(["properties", "dependentSchemas"]);

/** Formats that are checked, and formats that every value of the type has. */
export const formats: ReadonlyMap<string, "checked" | "free"> = new Map([
  ["date-time", "checked"],
  ["uri", "checked"],
  ["uuid", "checked"],
  ["int32", "checked"],
  ["float", "free"],
  ["double", "free"],
]);
