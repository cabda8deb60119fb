import type { CST } from "yaml";
import { Parser } from "yaml";
import { SpecProblem } from "./problem.ts";

/** More than any spec file needs, and less than what stalls a tool. */
export const LIMITS = {
  /** Size of one file. */
  bytes: 1024 * 1024,
  /** Mappings and lists within each other in one file. */
  depth: 64,
  /** `*alias` in one file, and copies that all of them make together. */
  aliases: 100,
};

type Token = CST.Token | CST.SourceToken | null | undefined;

/**
 * Refuses what would stall or crash a reader that builds the whole tree: a "YAML bomb" multiplies
 * itself by aliases, and deep nesting ends the stack. It looks at the tokens only, which YAML's
 * parser makes without recursion, so a hostile file cannot hurt it.
 */
export function checkLimits(file: string, text: string): void {
  if (Buffer.byteLength(text) > LIMITS.bytes) {
    throw new SpecProblem(
      { file, line: 1, column: 1 },
      `The file is larger than ${LIMITS.bytes / 1024} KiB.`,
      "Split it into several files, and reference them with $ref.",
    );
  }
  let aliases = 0;
  const open: { token: Token; depth: number }[] = [];
  for (const token of new Parser().parse(text)) open.push({ token, depth: 0 });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (token === null || token === undefined) continue;
    if (token.type === "alias") aliases += 1;
    if (aliases > LIMITS.aliases) {
      throw new SpecProblem(
        positionAt(file, text, token.offset),
        `The file has more than ${LIMITS.aliases} aliases (*name).`,
        "Use $ref instead of YAML aliases.",
      );
    }
    if (depth > LIMITS.depth) {
      throw new SpecProblem(
        positionAt(file, text, token.offset),
        `Mappings and lists stand more than ${LIMITS.depth} levels deep within each other.`,
        "Move the inner ones to a file of their own, and reference it with $ref.",
      );
    }
    for (const child of childTokens(token)) open.push(child(depth));
  }
}

export function positionAt(file: string, text: string, offset: number) {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  return { file, line: before.split("\n").length, column: offset - lastBreak };
}

function childTokens(token: CST.Token | CST.SourceToken) {
  const children: ((depth: number) => { token: Token; depth: number })[] = [];
  if (token.type === "document") {
    children.push((depth) => ({ token: token.value, depth }));
  }
  if (
    token.type === "block-map" ||
    token.type === "block-seq" ||
    token.type === "flow-collection"
  ) {
    for (const { key, value } of token.items) {
      children.push((depth) => ({ token: key, depth: depth + 1 }));
      children.push((depth) => ({ token: value, depth: depth + 1 }));
    }
  }
  return children;
}
