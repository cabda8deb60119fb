import { isArray, isObject, type Json } from "../spec/json.ts";

/** Keys that lead from a value to one inside it. */
export type Path = readonly (string | number)[];

/** A copy of a value in which another stands at a path. */
export function put(value: Json, path: Path, replacement: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (isArray(value)) {
    return value.map((one, index) => (index === key ? put(one, rest, replacement) : one));
  }
  if (!isObject(value)) throw new Error(`There is nothing at ${path.join("/")}.`);
  return { ...value, [key]: put(value[key] ?? {}, rest, replacement) };
}

/** A copy of a value without the property at a path. */
export function drop(value: Json, path: Path): Json {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const object = get(value, parent);
  if (!isObject(object)) throw new Error(`There is no object at ${parent.join("/")}.`);
  const { [key]: _dropped, ...rest } = object;
  return put(value, parent, rest);
}

/** The value at a path, `undefined` if there is none. */
export function get(value: Json, path: Path): Json | undefined {
  let found: Json | undefined = value;
  for (const key of path) {
    if (isArray(found)) found = found[Number(key)];
    else if (isObject(found) && Object.hasOwn(found, key)) found = found[key];
    else return undefined;
  }
  return found;
}
