import { join, relative } from "node:path";
import { expect } from "vitest";
import { runRules } from "../src/check/run-rules.ts";
import type { Rule } from "../src/rule.ts";
import { checkReferences } from "../src/source/check-references.ts";
import { openSources } from "../src/source/sources.ts";
import { dedent, temporaryFiles } from "./temporary-files.ts";

/** Stands in a fixture before each place that the rule has to report. */
const MARK = "»";

/** Files of a spec by path, or the text of `openapi.yaml` alone. */
type Fixture = string | Readonly<Record<string, string>>;

/**
 * Expects that a rule reports exactly the marked places of a spec: file, line and column.
 *
 * @returns the reasons and remedies, in the order of the places
 */
export function expectFindings(rule: Rule, fixture: Fixture): string[] {
  const { files, places } = readMarks(fixture);
  if (places.length === 0) throw new Error(`Mark what ${rule.name} has to report by ${MARK}.`);
  const { found, texts } = run(rule, files);
  expect(found).toEqual(places);
  return texts;
}

/** Expects that a rule has nothing to report. */
export function expectNothing(rule: Rule, fixture: Fixture): void {
  const { files, places } = readMarks(fixture);
  if (places.length > 0) throw new Error(`A sound spec has no ${MARK}.`);
  expect(run(rule, files).texts).toEqual([]);
}

function run(rule: Rule, files: Record<string, string>) {
  const folder = temporaryFiles(files);
  const sources = openSources(join(folder, "openapi.yaml"));
  checkReferences(sources);
  const findings = runRules(sources, [rule]).map(({ finding, position }) => ({
    place: `${relative(folder, position.file)}:${position.line}:${position.column}`,
    text: `${finding.reason} ${finding.mend}`,
  }));
  findings.sort((one, other) => one.place.localeCompare(other.place));
  return { found: findings.map(({ place }) => place), texts: findings.map(({ text }) => text) };
}

function readMarks(fixture: Fixture) {
  const texts = typeof fixture === "string" ? { "openapi.yaml": fixture } : fixture;
  const files: Record<string, string> = {};
  const places: string[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const lines = withHeader(path, dedent(text)).split("\n");
    files[path] = lines
      .map((line, index) => {
        const parts = line.split(MARK);
        let column = 1;
        for (const part of parts.slice(0, -1)) {
          column += part.length;
          places.push(`${path}:${index + 1}:${column}`);
        }
        return parts.join("");
      })
      .join("\n");
  }
  return { files, places: places.sort((one, other) => one.localeCompare(other)) };
}

function withHeader(path: string, text: string): string {
  if (path !== "openapi.yaml" || text.includes("openapi:")) return text;
  return `openapi: 3.1.0\ninfo: { title: Calls, version: 1.0.0 }\n${text}`;
}
