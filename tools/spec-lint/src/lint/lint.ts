import { resolve } from "node:path";
import { readSpec } from "../check/check.ts";
import { MEND } from "../plugin.ts";
import { runRedocly } from "../redocly.ts";
import type { Report } from "../report.ts";
import type { SpecFolder } from "../spec-folder.ts";

/** The part of `redocly lint --format json` that is read here. */
interface RedoclyOutput {
  readonly problems: readonly RedoclyProblem[];
}
interface RedoclyProblem {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly suggest: readonly string[];
  readonly location: readonly RedoclyLocation[];
}
interface RedoclyLocation {
  readonly source: { readonly ref: string };
  readonly start: { readonly line: number; readonly col: number };
}

/**
 * Everything that is wrong with a spec: what stops the reading, else what Redocly finds by its own
 * rules and by ours. A warning counts as an error does.
 */
export async function lintSpec(spec: SpecFolder): Promise<readonly Report[]> {
  const sources = readSpec(spec.entry);
  if ("reason" in sources) return [sources];
  const { out, err } = await runRedocly(
    ["lint", spec.api, "--config", "redocly.yaml", "--format", "json", "--max-problems", "1000"],
    spec.root,
  );
  return parse(out, err)
    .problems.map((problem) => toReport(problem, spec))
    .sort(byPosition);
}

function byPosition({ position: one }: Report, { position: other }: Report): number {
  return one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column;
}

function parse(out: string, err: string): RedoclyOutput {
  try {
    const output: RedoclyOutput = JSON.parse(out);
    if (Array.isArray(output.problems)) return output;
  } catch {
    // Redocly says on stderr what keeps it from linting, such as a rule that does not exist.
  }
  throw new Error(`redocly lint gave no result:\n${err.trim()}`);
}

function toReport(problem: RedoclyProblem, spec: SpecFolder): Report {
  const [reason = "", mend = remedy(problem)] = problem.message.split(MEND);
  const [location] = problem.location;
  return {
    position: {
      file: location === undefined ? spec.entry : resolve(spec.root, location.source.ref),
      line: location?.start.line ?? 1,
      column: location?.start.col ?? 1,
    },
    rule: problem.severity === "error" ? problem.ruleId : `${problem.ruleId} (${problem.severity})`,
    reason,
    mend,
  };
}

function remedy({ ruleId, suggest }: RedoclyProblem): string {
  if (suggest.length > 0) return `Did you mean ${suggest.join(" or ")}?`;
  return `Look up ${ruleId} in https://redocly.com/docs/cli/rules/built-in-rules.`;
}
