import type { Document, Located } from "../spec/document.ts";
import { isArray, isObject } from "../spec/json.ts";
import { child, valueAt } from "../spec/pointer.ts";

const choices = ["allOf", "anyOf", "oneOf"];
const branches = ["then", "else"];

/**
 * The schemas that can apply to one and the same value: what stands at the pointers, what that refers
 * to, and all its alternatives. `if` and `not` are left out: they do not say what a value may be.
 */
export function applicable(document: Document, pointers: readonly string[]): Located[] {
  const found = new Map<string, Located>();
  const add = (pointer: string) => {
    const value = valueAt(document.root, pointer);
    if (!isObject(value) || found.has(pointer)) return;
    found.set(pointer, { pointer, value });
    if (typeof value.$ref === "string") {
      add(value.$ref);
      // Beside a $ref everything else is ignored in OpenAPI 3.0.
      if (!document.is31) return;
    }
    for (const keyword of choices) {
      const list = value[keyword];
      for (const index of isArray(list) ? list.keys() : []) add(child(pointer, keyword, index));
    }
    for (const keyword of branches) add(child(pointer, keyword));
    for (const name of Object.keys(
      isObject(value.dependentSchemas) ? value.dependentSchemas : {},
    )) {
      add(child(pointer, "dependentSchemas", name));
    }
  };
  for (const pointer of pointers) add(pointer);
  // A mere reference says nothing itself.
  return [...found.values()].filter(({ value }) =>
    Object.keys(value).some((key) => key !== "$ref"),
  );
}

/** The names of the properties that the schemas know, each with the schemas of its value. */
export function propertiesOf(schemas: readonly Located[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { pointer, value } of schemas) {
    if (!isObject(value.properties)) continue;
    for (const name of Object.keys(value.properties)) {
      found.set(name, [...(found.get(name) ?? []), child(pointer, "properties", name)]);
    }
  }
  return found;
}

/** The schemas of an array's items. */
export function itemsOf(schemas: readonly Located[]): string[] {
  return schemas
    .filter(({ value }) => isObject(value.items))
    .map(({ pointer }) => child(pointer, "items"));
}

/** The schemas among which a value may choose. */
export function alternativesOf(schemas: readonly Located[]): string[] {
  return schemas.flatMap(({ pointer, value }) =>
    ["anyOf", "oneOf"].flatMap((keyword) => {
      const list = value[keyword];
      return isArray(list) ? [...list.keys()].map((index) => child(pointer, keyword, index)) : [];
    }),
  );
}
