import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Json } from "../json.ts";
import { isObject } from "../json.ts";
import type { Place } from "../place.ts";
import { createPlace, pointerKeys } from "../place.ts";
import type { SourcePosition } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";
import { readSourceFile } from "./source-file.ts";

/** A node and where it was written. */
export interface Located {
  readonly node: Json;
  readonly place: Place;
}

/** What a `$ref` leads to, or undefined where that does not exist. */
export type Resolve = (reference: string, from: Place) => Located | undefined;

/** The files of one spec. Each is read once, when something first refers to it. */
export interface Sources {
  readonly entry: Located;
  readonly resolve: Resolve;
  /** The position of the key under which a node stands, or of the node itself where it has no key. */
  position(place: Place): SourcePosition;
}

/**
 * @param entry path of the spec's root file
 * @throws {SpecProblem} where a file cannot be read
 */
export function openSources(entry: string): Sources {
  const files = new Map<string, SourceFile>();

  function open(path: string): SourceFile {
    const known = files.get(path);
    if (known !== undefined) return known;
    const file = readSourceFile(path);
    files.set(path, file);
    return file;
  }

  const root = open(resolve(entry));
  return {
    entry: { node: root.content, place: createPlace(root) },
    resolve(reference, from) {
      const [path = "", fragment = ""] = splitReference(reference);
      const base = from.source.absoluteRef;
      const target = path === "" ? base : resolve(dirname(base), path);
      if (!existsSync(target)) return undefined;
      const file = open(target);
      const keys = pointerKeys(fragment);
      const node = nodeAt(file.content, keys);
      return node === undefined ? undefined : { node, place: createPlace(file).child(keys) };
    },
    position: (place) => open(place.source.absoluteRef).position(place.pointer),
  };
}

export function splitReference(reference: string): [string, string] {
  const hash = reference.indexOf("#");
  if (hash < 0) return [reference, ""];
  return [reference.slice(0, hash), reference.slice(hash + 1)];
}

function nodeAt(content: Json, keys: readonly string[]): Json | undefined {
  let node: Json | undefined = content;
  for (const key of keys) {
    if (Array.isArray(node)) node = node[Number(key)];
    else node = isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  }
  return node;
}
