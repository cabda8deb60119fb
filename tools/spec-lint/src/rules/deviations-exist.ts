import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Json } from "../json.ts";
import { isObject } from "../json.ts";
import type { Api } from "../model/api.ts";
import { schemasWithin } from "../model/schemas.ts";
import type { Rule } from "../rule.ts";
import { readTables } from "./markdown-tables.ts";

/** The column that speaks of this spec, and not of the published one. */
const OURS = "Here";

/** What DEVIATIONS.md says of this spec is so: every name and `key: value` in it occurs in the spec. */
export const deviationsExist: Rule = {
  name: "deviations-exist",
  *check(api) {
    const file = join(dirname(api.entry), "DEVIATIONS.md");
    if (!existsSync(file)) return;
    const text = vocabulary(api);
    for (const { column, line, start, cell } of readTables(readFileSync(file, "utf8"))) {
      if (column !== OURS) continue;
      for (const { code, offset } of codesIn(cell)) {
        if (code.includes("...") || exists(api, text, code)) continue;
        yield {
          at: { file, line, column: start + offset },
          reason: `DEVIATIONS.md speaks of \`${code}\`, and the spec has no such thing.`,
          mend: "Correct the table, or the spec if it has lost what the table promises.",
        };
      }
    }
  },
};

/** Code spans of a cell, but for those that the sentence denies ("no `x`", "`x` nowhere"). */
function* codesIn(cell: string): Generator<{ code: string; offset: number }> {
  for (const match of cell.matchAll(/`([^`]+)`/g)) {
    const before = cell.slice(0, match.index);
    const after = cell.slice(match.index + match[0].length);
    if (/\b(?:no|not|without|never|nor|but not)\s*$/i.test(before)) continue;
    if (/^\s*nowhere\b/i.test(after)) continue;
    yield { code: match[1] ?? "", offset: match.index + 1 };
  }
}

function exists(api: Api, text: string, code: string): boolean {
  const [name = "", property = ""] = code.split(".");
  if (/^[A-Za-z]\w*\.[A-Za-z]\w*$/.test(code) && api.schemas.has(name)) {
    return propertiesOf(api, name).has(property);
  }
  const pair = /^([\w-]+): (.+)$/.exec(code);
  if (pair !== null) return text.includes(`\n${pair[1]}: ${pair[2]?.replace(/^"(.*)"$/, "$1")}\n`);
  return text.includes(code);
}

function propertiesOf(api: Api, name: string): Set<string> {
  const names = new Set<string>();
  for (const schema of schemasWithin(api, api.schemas.get(name), true)) {
    const { properties } = schema;
    if (isObject(properties)) for (const key of Object.keys(properties)) names.add(key);
  }
  return names;
}

/** Every key, every text, every `key: value` and every file's name of a spec, one to a line. */
function vocabulary(api: Api): string {
  const lines: string[] = [""];
  const visit = (node: Json | undefined): void => {
    if (typeof node !== "object" || node === null) {
      lines.push(String(node));
      return;
    }
    for (const [key, child] of Object.entries<Json | undefined>(node)) {
      const compound = typeof child === "object" && child !== null;
      const empty = compound && Object.keys(child).length === 0;
      const short = empty ? (Array.isArray(child) ? "[]" : "{}") : String(child);
      lines.push(compound && !empty ? key : `${key}: ${short}`);
      visit(child);
    }
  };
  visit(api.document);
  for (const file of api.files) lines.push(basename(file, extname(file)));
  return `${lines.join("\n")}\n`;
}
