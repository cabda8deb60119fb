import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, relative, resolve } from "node:path";
import type { Document, Node, Pair, YAMLMap } from "yaml";
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";

/** A position in a hand-written file; line and column count from 1. */
export interface Location {
  /** Relative to the repository's root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface SourceFile {
  readonly path: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** A node of a file, and the offset a reader should look at. */
interface Spot {
  readonly source: SourceFile;
  readonly node: unknown;
  readonly offset: number;
}

/**
 * Finds places of the bundled spec in the files a person wrote: it walks these by the same keys,
 * following `$ref`s across files. Where the last keys cannot be found (something is missing, and
 * that is the complaint), the nearest place above them is given.
 *
 * @param entry path of the spec's root file
 * @param root the folder that file names in messages are relative to
 */
export function createLocator(entry: string, root: string): (keys: readonly string[]) => Location {
  const files = new Map<string, SourceFile>();

  function open(path: string): SourceFile | undefined {
    const known = files.get(path);
    if (known !== undefined) return known;
    if (!existsSync(path)) return undefined;
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines });
    const source = { path, document, lines };
    files.set(path, source);
    return source;
  }

  function top(source: SourceFile): Spot {
    const node = source.document.contents;
    return { source, node, offset: node?.range[0] ?? 0 };
  }

  function follow(spot: Spot): Spot | undefined {
    const reference = isMap(spot.node) ? spot.node.get("$ref") : undefined;
    if (typeof reference !== "string") return undefined;
    const [path = "", pointer = ""] = reference.split("#");
    const source = open(path === "" ? spot.source.path : resolve(dirname(spot.source.path), path));
    if (source === undefined) return undefined;
    return walk(top(source), pointer.split("/").slice(1).map(decodeSegment)).spot;
  }

  /** Goes as far along the keys as it can. */
  function walk(start: Spot, keys: readonly string[]): { spot: Spot; complete: boolean } {
    let spot = start;
    for (const key of keys) {
      const next = step(spot, key, new Set());
      if (next === undefined) return { spot, complete: false };
      spot = next;
    }
    return { spot, complete: true };
  }

  function step(spot: Spot, key: string, seen: Set<unknown>): Spot | undefined {
    const node = isAlias(spot.node) ? spot.node.resolve(spot.source.document) : spot.node;
    // A `$ref` that leads back to itself has no place to give.
    if (seen.has(node)) return undefined;
    seen.add(node);
    if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
      return item?.range ? { source: spot.source, node: item, offset: item.range[0] } : undefined;
    }
    if (!isMap(node)) return undefined;
    const pair = findPair(node, key);
    if (pair !== undefined)
      return { source: spot.source, node: pair.value, offset: pairOffset(pair) };
    const target = follow({ ...spot, node });
    return target === undefined ? undefined : step(target, key, seen);
  }

  /** Components that stand in files of their own have no key in the root file. */
  function findComponent(name: string): Spot | undefined {
    const wanted = name.replace(/-\d+$/, "");
    const visited = new Set<string>();
    const queue = [entry];
    for (const path of queue) {
      const source = visited.has(path) ? undefined : open(path);
      visited.add(path);
      if (source === undefined) continue;
      if (path !== entry && basename(path, extname(path)) === wanted) return top(source);
      visit(source.document, {
        Pair(_, pair) {
          if (keyOf(pair) !== "$ref" || !isScalar(pair.value)) return;
          const file = String(pair.value.value).split("#")[0];
          if (file) queue.push(resolve(dirname(path), file));
        },
      });
    }
    return undefined;
  }

  return (keys) => {
    const source = open(entry);
    if (source === undefined) return { file: relative(root, entry), line: 1, column: 1 };
    const found = walk(top(source), keys);
    const [section, , component, ...rest] = keys;
    const file =
      !found.complete && section === "components" && component !== undefined
        ? findComponent(component)
        : undefined;
    const spot = file === undefined ? found.spot : walk(file, rest).spot;
    const end = follow(spot) ?? spot;
    const { line, col } = end.source.lines.linePos(end.offset);
    return { file: relative(root, end.source.path), line, column: col };
  };
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

// A status code may be written without quotes, as a number.
function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

/** A wrong value is where to look; for a whole map or list, its key is. */
function pairOffset(pair: Pair): number {
  const { key, value } = pair as Pair<Node, Node | null>;
  return (isScalar(value) ? value.range?.[0] : undefined) ?? key.range?.[0] ?? 0;
}

function decodeSegment(segment: string): string {
  return decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
}
