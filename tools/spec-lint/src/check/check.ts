import type { Report } from "../report.ts";
import { reportOfProblem } from "../report.ts";
import type { Rule } from "../rule.ts";
import { exampleValidates } from "../rules/example-validates.ts";
import { patternCompiles } from "../rules/pattern-compiles.ts";
import { schemaCompiles } from "../rules/schema-compiles.ts";
import { checkReferences } from "../source/check-references.ts";
import type { Sources } from "../source/sources.ts";
import { openSources } from "../source/sources.ts";
import { runRules } from "./run-rules.ts";

/** What makes a spec unfit to generate from; the other rules are about its quality. */
const ESSENTIAL: readonly Rule[] = [patternCompiles, schemaCompiles, exampleValidates];

/** Reads a spec and follows its references. The first thing that is wrong ends it. */
export function readSpec(entry: string): Sources | Report {
  try {
    const sources = openSources(entry);
    checkReferences(sources);
    return sources;
  } catch (cause) {
    return reportOfProblem(cause);
  }
}

/** The one error that a user has to see first, or undefined if code can be generated from the spec. */
export function checkSpec(entry: string): Report | undefined {
  const sources = readSpec(entry);
  if ("reason" in sources) return sources;
  const [first] = runRules(sources, ESSENTIAL);
  if (first === undefined) return undefined;
  const { finding, position, rule } = first;
  return {
    position,
    rule: `telespec/${rule}`,
    reason: finding.reason,
    mend: finding.mend,
  };
}
