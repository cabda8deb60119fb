import { findingId, locate } from "../locate.ts";
import { buildApi } from "../model/api.ts";
import type { Finding, Rule } from "../rule.ts";
import type { SourcePosition } from "../source/problem.ts";
import type { Sources } from "../source/sources.ts";

/** A finding and its position in the hand-written files. */
export interface PlacedFinding {
  readonly rule: string;
  readonly finding: Finding;
  readonly position: SourcePosition;
}

/** Runs rules without Redocly. What several operations share is found once. */
export function runRules(sources: Sources, rules: readonly Rule[]): PlacedFinding[] {
  const api = buildApi(sources.entry, sources.resolve);
  const found: PlacedFinding[] = [];
  for (const rule of rules) {
    const seen = new Set<string>();
    for (const finding of rule.check(api)) {
      const target = locate(api, finding.at);
      const id = findingId(target, finding);
      if (seen.has(id)) continue;
      seen.add(id);
      const position = "place" in target ? sources.position(target.place) : target;
      found.push({ rule: rule.name, finding, position });
    }
  }
  return found;
}
