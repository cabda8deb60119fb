import { applicable, itemsOf, propertiesOf } from "../schema/applicable.ts";
import type { Document } from "../spec/document.ts";
import { isArray, type Json } from "../spec/json.ts";

/** A value that the schemas at the pointers show or at least describe, to be put where there is none. */
export function sample(document: Document, pointers: readonly string[], depth = 0): Json {
  const schemas = applicable(document, pointers);
  for (const { value } of schemas) {
    const shown = [
      ...(isArray(value.examples) ? value.examples : []),
      ...(value.example === undefined ? [] : [value.example]),
      ...(isArray(value.enum) ? value.enum : []),
      ...(value.const === undefined ? [] : [value.const]),
      ...(value.default === undefined ? [] : [value.default]),
    ].find((one) => one !== null);
    if (shown !== undefined) return shown;
  }
  const types = new Set(schemas.flatMap(({ value }) => value.type ?? []));
  const formats = new Set(schemas.flatMap(({ value }) => value.format ?? []));
  if (types.has("object") && depth < 8) {
    const required = new Set(schemas.flatMap(({ value }) => value.required ?? []));
    const known = [...propertiesOf(schemas)].filter(([name]) => required.has(name));
    return Object.fromEntries(
      known.map(([name, inner]) => [name, sample(document, inner, depth + 1)]),
    );
  }
  if (types.has("array") && depth < 8) return [sample(document, itemsOf(schemas), depth + 1)];
  if (types.has("integer") || types.has("number")) {
    return schemas.map(({ value }) => value.minimum).find((one) => one !== undefined) ?? 1;
  }
  if (types.has("boolean")) return true;
  if (formats.has("uri")) return "https://example.com/sample";
  if (formats.has("uuid")) return "cb5054ee-a69b-41ac-9ab2-04d6370826b4";
  if (formats.has("date-time")) return "2026-03-02T14:00:00Z";
  const longest = schemas
    .map(({ value }) => value.maxLength)
    .filter((one) => typeof one === "number");
  return "sample".slice(0, Math.min(...longest, 6));
}
