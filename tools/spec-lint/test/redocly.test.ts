import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runRules } from "../src/check/run-rules.ts";
import { runRedocly } from "../src/redocly.ts";
import { rules } from "../src/rules.ts";
import { openSources } from "../src/source/sources.ts";

const FOLDER = join(import.meta.dirname, "broken");
const LINT = ["--config", "redocly.yaml", "--format", "json", "--max-problems", "500"];

interface Problem {
  readonly ruleId: string;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start: { readonly line: number; readonly col: number };
  }[];
}

/** What Redocly reports of a spec by our rules, as `rule file:line:column`. */
async function lintByRedocly(api: string): Promise<string[]> {
  const { out, err } = await runRedocly(["lint", api, ...LINT], FOLDER);
  expect(err).not.toContain("Something went wrong");
  const { problems }: { problems: Problem[] } = JSON.parse(out);
  return problems.map(({ ruleId, location: [at] }) => {
    return `${ruleId} ${at?.source.ref}:${at?.start.line}:${at?.start.col}`;
  });
}

function lintByUs(api: string): string[] {
  const sources = openSources(join(FOLDER, "specs", api, "openapi.yaml"));
  return runRules(sources, rules).map(({ rule, position: { file, line, column } }) => {
    return `telespec/${rule} ${relative(FOLDER, file)}:${line}:${column}`;
  });
}

describe("In Redocly's own run of a spec that breaks every rule", () => {
  const found = new Map<string, string[]>();
  beforeAll(async () => {
    for (const api of ["demo", "camara"]) found.set(api, await lintByRedocly(api));
  });

  test.each(["demo", "camara"])("the findings of %s have the places that the rules gave", (api) => {
    expect(found.get(api)?.sort()).toEqual(lintByUs(api).sort());
  });

  test.each(rules.map(({ name }) => name))("%s fires", (name) => {
    const all = [...found.values()].flat();
    expect(all.filter((one) => one.startsWith(`telespec/${name} `))).not.toEqual([]);
  });
});
