import { isArray, isObject, type Json, type JsonObject } from "./json.ts";
import { child, valueAt } from "./pointer.ts";

/** A value of the document and the place where it stands, references followed. */
export interface Located<Value extends Json = JsonObject> {
  readonly pointer: string;
  readonly value: Value;
}

/** A bundled OpenAPI document. */
export interface Document {
  readonly root: JsonObject;
  /** Whether its schemas are JSON Schema 2020-12 (OpenAPI 3.1) rather than OpenAPI 3.0's own kind. */
  readonly is31: boolean;
  /** What stands at a pointer, or where the reference there leads. */
  at(pointer: string): Located<Json> | undefined;
  /** The entries of an object (a missing one has none), each with references followed. */
  entries(parent: Located, ...keys: readonly string[]): (readonly [string, Located])[];
}

/**
 * Makes a document readable by place.
 *
 * @throws Error if it is neither OpenAPI 3.0 nor 3.1, or a reference in it leads nowhere.
 */
export function openDocument(root: JsonObject): Document {
  const version = String(root.openapi);
  if (!/^3\.[01]\./.test(version)) {
    throw new Error(`The spec says openapi: ${version}. The contract tests read 3.0 and 3.1.`);
  }

  const at = (pointer: string): Located<Json> | undefined => {
    let place = pointer;
    // A longer chain can only be a circle.
    for (let hops = 0; hops < 32; hops++) {
      const value = valueAt(root, place);
      if (value === undefined && place !== pointer) {
        throw new Error(`A reference from ${pointer} leads to ${place}, where nothing stands.`);
      }
      if (value === undefined) return undefined;
      if (!isObject(value) || typeof value.$ref !== "string") return { pointer: place, value };
      place = value.$ref;
    }
    throw new Error(`The references that begin at ${pointer} form a circle.`);
  };

  const entries: Document["entries"] = (parent, ...keys) => {
    const found = at(child(parent.pointer, ...keys));
    if (found === undefined) return [];
    return Object.keys(found.value ?? {}).flatMap((key) => {
      const entry = at(child(found.pointer, key));
      return entry !== undefined && isObject(entry.value)
        ? [[key, { pointer: entry.pointer, value: entry.value }] as const]
        : [];
    });
  };

  return { root, is31: version.startsWith("3.1."), at, entries };
}

/** A list of texts at a key, empty if there is none. */
export function texts(parent: JsonObject, key: string): string[] {
  const value = parent[key];
  return isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
