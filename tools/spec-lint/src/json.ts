/** What a YAML or JSON file can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at a path of keys; an empty one where there is none. */
export function objectAt(start: Json | undefined, ...keys: string[]): JsonObject {
  let value = start;
  for (const key of keys) value = isObject(value) ? value[key] : undefined;
  return isObject(value) ? value : {};
}

/** The array at a key; an empty one where there is none. */
export function arrayAt(start: Json | undefined, key: string): readonly Json[] {
  const value = isObject(start) ? start[key] : undefined;
  return Array.isArray(value) ? value : [];
}

/** The string at a key; an empty one where there is none. */
export function textAt(start: Json | undefined, key: string): string {
  const value = isObject(start) ? start[key] : undefined;
  return typeof value === "string" ? value : "";
}

/** The entries of a mapping that are mappings themselves. */
export function objectsIn(value: Json | undefined): [string, JsonObject][] {
  if (!isObject(value)) return [];
  return Object.entries(value).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
}
