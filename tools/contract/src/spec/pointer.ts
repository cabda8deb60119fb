import { isArray, isObject, type Json } from "./json.ts";

/** Adds keys to a JSON pointer in its URI fragment form (RFC 6901, section 6): `#/paths/~1calls`. */
export function child(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) => `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}

/** The keys of a pointer, with or without its `#`. */
function keysOf(pointer: string): string[] {
  return pointer
    .replace(/^#/, "")
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that a pointer points at, `undefined` if there is none. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const key of keysOf(pointer)) {
    if (isArray(value)) value = value[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}
