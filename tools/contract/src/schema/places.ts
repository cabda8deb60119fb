import type { Path } from "../mutate/edit.ts";
import type { Document } from "../spec/document.ts";
import { isArray, isObject, type Json } from "../spec/json.ts";
import { child, valueAt } from "../spec/pointer.ts";
import { applicable, itemsOf, propertiesOf } from "./applicable.ts";

/** A place in the values of a schema, and what is not allowed there. */
export interface Place {
  /** The index of a list's item stands for all of them. */
  readonly path: Path;
  /** The schemas that can apply there. */
  readonly pointers: readonly string[];
  readonly typed: boolean;
  readonly required: boolean;
  readonly nullable: boolean;
}

/** All places that the values of a schema can have, the value itself first. */
export function placesOf(document: Document, schema: string): Place[] {
  const found: Place[] = [];

  const visit = (
    pointers: readonly string[],
    path: Path,
    required: boolean,
    above: Set<string>,
  ) => {
    const schemas = applicable(document, pointers);
    const typed = schemas.some(({ value }) => value.type !== undefined);
    const nullable = pointers.every((pointer) => allowsNull(document, pointer));
    found.push({
      path,
      pointers: schemas.map(({ pointer }) => pointer),
      typed,
      required,
      nullable,
    });
    // A schema that contains itself has no end.
    const here = schemas.map(({ pointer }) => pointer).filter((pointer) => !above.has(pointer));
    if (here.length === 0) return;
    const seen = new Set([...above, ...here]);
    const needed = new Set(schemas.flatMap(({ value }) => value.required ?? []));
    for (const [name, inner] of propertiesOf(schemas)) {
      visit(inner, [...path, name], needed.has(name), seen);
    }
    const items = itemsOf(schemas);
    if (items.length > 0) visit(items, [...path, 0], false, seen);
  };

  visit([schema], [], false, new Set());
  return found;
}

function allowsNull(document: Document, pointer: string): boolean {
  const schema: Json | undefined = valueAt(document.root, pointer);
  if (!isObject(schema)) return schema !== false;
  if (typeof schema.$ref === "string" && !allowsNull(document, schema.$ref)) return false;
  if (typeof schema.$ref === "string" && !document.is31) return true;
  const { type, nullable, enum: values, allOf, anyOf, oneOf } = schema;
  if (type !== undefined && ![type].flat().includes("null") && nullable !== true) return false;
  if (isArray(values) && !values.includes(null)) return false;
  const each = (list: Json | undefined, keyword: string) =>
    (isArray(list) ? [...list.keys()] : []).map((index) =>
      allowsNull(document, child(pointer, keyword, index)),
    );
  const [all, any, one] = [each(allOf, "allOf"), each(anyOf, "anyOf"), each(oneOf, "oneOf")];
  return (
    !all.includes(false) && [any, one].every((some) => some.length === 0 || some.includes(true))
  );
}
