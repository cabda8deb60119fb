import { readFileSync } from "node:fs";
import type { Document, Node, YAMLError } from "yaml";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Json } from "../json.ts";
import { pointerKeys } from "../place.ts";
import { checkLimits, LIMITS } from "./limits.ts";
import type { SourcePosition } from "./problem.ts";
import { SpecProblem } from "./problem.ts";

/** One file of a spec, read and found to be sound YAML. */
export interface SourceFile {
  /** Absolute path, called as Redocly calls it. */
  readonly absoluteRef: string;
  readonly content: Json;
  /** The position of the key under which a node stands, or of the node itself where it has no key. */
  position(pointer: string): SourcePosition;
}

/** @throws {SpecProblem} where the file cannot be read, is no sound YAML, or is beyond the limits */
export function readSourceFile(file: string): SourceFile {
  const text = readText(file);
  checkLimits(file, text);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const error = document.errors[0] ?? document.warnings[0];
  if (error !== undefined) throw explain(error, at(error.pos[0]));
  return {
    absoluteRef: file,
    content: toContent(document, at),
    position: (pointer) => at(offsetOf(document.contents, pointerKeys(pointer))),
  };
}

function readText(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    const encoding = cause instanceof TypeError;
    throw new SpecProblem(
      { file, line: 1, column: 1 },
      encoding ? "The file is not text in UTF-8." : "The file cannot be read.",
      encoding ? "Save it as UTF-8." : "Check that it exists and that you may read it.",
    );
  }
}

function explain(error: YAMLError, where: SourcePosition): SpecProblem {
  switch (error.code) {
    case "TAB_AS_INDENT":
      return new SpecProblem(
        where,
        "A tab stands where YAML wants spaces.",
        "Indent with two spaces for each level.",
      );
    case "DUPLICATE_KEY":
      return new SpecProblem(
        where,
        "The same key stands twice in one mapping, so one of the two would be lost.",
        "Remove one of them.",
      );
    case "MULTIPLE_DOCS":
      return new SpecProblem(where, "The file holds more than one YAML document.", "Remove `---`.");
    default:
      return new SpecProblem(
        where,
        `The YAML has a syntax error: ${error.message}.`,
        "Correct it here or in the lines just above.",
      );
  }
}

function toContent(document: Document.Parsed, at: (offset: number) => SourcePosition): Json {
  if (document.contents === null) {
    throw new SpecProblem(at(0), "The file is empty.", "Write its content or remove the $ref.");
  }
  let first = 0;
  visit(document, {
    Alias(_, alias) {
      first ||= alias.range?.[0] ?? 0;
      if (alias.resolve(document) === undefined) {
        const where = at(alias.range?.[0] ?? 0);
        const reason = `The alias *${alias.source} has no anchor &${alias.source} before it.`;
        throw new SpecProblem(where, reason, "Use $ref instead of YAML aliases.");
      }
    },
  });
  try {
    return document.toJS({ maxAliasCount: LIMITS.aliases });
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    throw new SpecProblem(
      at(first),
      `The aliases of this file multiply to more than ${LIMITS.aliases} copies (a "YAML bomb").`,
      "Use $ref instead of YAML aliases.",
    );
  }
}

function offsetOf(top: Node | null, keys: readonly string[]): number {
  let node: unknown = top;
  let offset = top?.range?.[0] ?? 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!isScalar(pair?.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return offset;
}
