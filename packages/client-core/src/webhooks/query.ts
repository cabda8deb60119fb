import type { Schema, Schemas } from "../schema/schema.ts";
import type { JsonFields } from "./table.ts";

/**
 * Makes an event of query parameters, as a GET delivers it. All values are text there: they become what the
 * schema says they are, where they can. A property with properties of its own is taken as JSON text, or as
 * `name.part=value`, one parameter for each part.
 */
export function readQuery(schemas: Schemas, schema: Schema, params: URLSearchParams): JsonFields {
  const groups = new Map<string, string[]>();
  for (const [name, value] of params) groups.set(name, [...(groups.get(name) ?? []), value]);
  return readGroups(schemas, schema, groups);
}

function readGroups(
  schemas: Schemas,
  schema: Schema,
  groups: ReadonlyMap<string, readonly string[]>,
): JsonFields {
  const fields = new Map<string, unknown>();
  const parts = new Map<string, Map<string, readonly string[]>>();
  for (const [name, values] of groups) {
    const [owner = "", ...rest] = name.split(".");
    const part = rest.join(".");
    if (part === "" || !takes(property(schemas, schema, owner), "object"))
      fields.set(name, convert(property(schemas, schema, name), values));
    else parts.set(owner, (parts.get(owner) ?? new Map()).set(part, values));
  }
  for (const [owner, own] of parts) {
    const [first = {}] = property(schemas, schema, owner).filter((one) => takes([one], "object"));
    fields.set(owner, readGroups(schemas, first, own));
  }
  // fromEntries defines: a parameter called __proto__ stays a plain property.
  return Object.fromEntries(fields);
}

/** The schemas that a property has to fit, as far as they name types. */
function property(schemas: Schemas, schema: Schema, name: string): readonly Schema[] {
  return flatten(schemas, schema).flatMap(({ properties = {} }) =>
    Object.hasOwn(properties, name) ? flatten(schemas, properties[name] as Schema) : [],
  );
}

function flatten(schemas: Schemas, schema: Schema): readonly Schema[] {
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const referred = $ref === undefined ? [] : [schemas[$ref] as Schema];
  return [
    schema,
    ...[...referred, ...allOf, ...anyOf, ...oneOf].flatMap((one) => flatten(schemas, one)),
  ];
}

function takes(schemas: readonly Schema[], type: string): boolean {
  return schemas.some((one) => [one.type ?? []].flat().includes(type));
}

function convert(schemas: readonly Schema[], values: readonly string[]): unknown {
  const [text = ""] = values;
  const list = takes(schemas, "array");
  if (list && (values.length > 1 || !text.startsWith("["))) return values;
  // An empty time or URL is one that is not there.
  if (text === "" && takes(schemas, "null") && schemas.some(({ format }) => format)) return null;
  if (values.length > 1) return values;
  const typed = schemas.some(({ type }) => type !== undefined);
  if (!typed || takes(schemas, "string")) return text;
  try {
    return JSON.parse(text);
  } catch {
    // The schema says what is wrong with it.
    return text;
  }
}
