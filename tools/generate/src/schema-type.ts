import type { TypeText } from "./model.ts";
import type { Json, Place } from "./place.ts";
import { at, isArray, isObject, text } from "./place.ts";

/** The type of an answer without a body. */
export const nothing: TypeText = { text: "undefined", names: [] };

/**
 * The shortest good type of a body: a component's own name, an array of one, a plain value. Anything
 * else is spelt by its way through `operations`, which `types.ts` has in full.
 *
 * @param way TypeScript text that leads to the same type through `operations`
 */
export function bodyType(schema: Place, way: string): TypeText {
  if (schema.component !== undefined) return { text: schema.component, names: [schema.component] };
  return arrayType(schema) ?? scalarType(schema) ?? { text: way, names: ["operations"] };
}

/** The type of an array's items, or `undefined` if the schema is no array. */
export function itemType(schema: Place, list: TypeText): TypeText | undefined {
  if (text(at(schema, "type")) !== "array") return undefined;
  return bodyType(at(schema, "items"), `${list.text}[number]`);
}

/**
 * The type of a parameter: a plain value or, in a query, a list of plain values; `undefined` for
 * anything that has no one way to be written into a URL or a header.
 */
export function parameterType(schema: Place, list: "list" | "no list"): TypeText | undefined {
  if (list === "list" && text(at(schema, "type")) === "array") {
    const item = parameterType(at(schema, "items"), "no list");
    return item && { text: arrayOf(item.text), names: item.names };
  }
  const scalar = scalarType(schema);
  if (scalar === undefined || scalar.text.split(" | ").includes("null")) return undefined;
  const named =
    schema.component === undefined ? scalar : { text: schema.component, names: [schema.component] };
  return text(at(schema, "format")) === "date-time"
    ? { text: `${named.text} | Date`, names: named.names }
    : named;
}

function arrayType(schema: Place): TypeText | undefined {
  if (text(at(schema, "type")) !== "array") return undefined;
  const items = at(schema, "items");
  const item =
    items.component === undefined
      ? scalarType(items)
      : { text: items.component, names: [items.component] };
  return item && { text: arrayOf(item.text), names: item.names };
}

function arrayOf(item: string): string {
  return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
}

function scalarType(schema: Place): TypeText | undefined {
  if (!isObject(schema.value)) return undefined;
  const { const: constant, enum: values, type, nullable, anyOf, oneOf } = schema.value;
  const union = anyOf ?? oneOf;
  const branches = isArray(union)
    ? union.map(
        (_, index) => scalarType(at(schema, anyOf ? "anyOf" : "oneOf", String(index)))?.text,
      )
    : constant !== undefined
      ? [literal(constant)]
      : isArray(values)
        ? values.map(literal)
        : (isArray(type) ? type : [type]).map(keyword);
  if (nullable === true) branches.push("null");
  if (branches.includes(undefined)) return undefined;
  return { text: [...new Set(branches)].join(" | "), names: [] };
}

function literal(value: Json): string | undefined {
  return typeof value === "object" && value !== null ? undefined : JSON.stringify(value);
}

function keyword(type: Json | undefined): string | undefined {
  if (type === "integer") return "number";
  return type === "string" || type === "number" || type === "boolean" || type === "null"
    ? type
    : undefined;
}
