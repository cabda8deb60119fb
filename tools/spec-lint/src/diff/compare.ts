import { buildApi } from "../model/api.ts";
import { openSources } from "../source/sources.ts";
import type { Change } from "./change.ts";
import { exampleChanges } from "./example-changes.ts";
import { operationChanges, serverChanges } from "./operation-changes.ts";
import { redoclyChanges } from "./redocly-changes.ts";
import { typeChanges } from "./type-changes.ts";

/**
 * Every change between two bundled specs.
 *
 * @param base path of the released one
 * @param revision path of the one that is to be released
 */
export async function compareSpecs(base: string, revision: string): Promise<Change[]> {
  const before = readApi(base);
  const after = readApi(revision);
  const changes = [
    ...(await redoclyChanges(base, revision)),
    ...operationChanges(before, after),
    ...serverChanges(before, after),
    ...typeChanges(before, after),
    ...exampleChanges(before, after),
  ];
  const seen = new Set<string>();
  return changes.filter(({ level, where, what }) => {
    const text = `${level} ${where} ${what}`;
    return !seen.has(text) && seen.add(text);
  });
}

function readApi(path: string) {
  const sources = openSources(path);
  return buildApi(sources.entry, sources.resolve);
}
