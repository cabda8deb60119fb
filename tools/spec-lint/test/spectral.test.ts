import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryFiles } from "./temporary-files.ts";

const SPECS = join(import.meta.dirname, "../../../specs");
const RULESET = join(SPECS, ".spectral.yaml");
const BUNDLES = readdirSync(SPECS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `${name}/dist/openapi.json`);

interface Result {
  readonly code: string;
  readonly message: string;
  readonly source: string;
}

/** What Spectral reports of all bundled specs, whatever the severity, as `spec: rule: message`. */
function spectral(ruleset: string): string[] {
  const manifest = createRequire(import.meta.url).resolve("@stoplight/spectral-cli/package.json");
  const command = join(dirname(manifest), "dist", "index.js");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      command,
      "lint",
      ...BUNDLES,
      "--ruleset",
      ruleset,
      "--format",
      "json",
      "--quiet",
      "--fail-on-unmatched-globs",
    ],
    { cwd: SPECS, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  const results: Result[] = JSON.parse(stdout);
  return results.map(({ code, message, source }) => {
    return `${dirname(dirname(relative(SPECS, source)))}: ${code}: ${message}`;
  });
}

test("Spectral's OpenAPI rules find nothing in any spec", () => {
  expect(BUNDLES).not.toEqual([]);
  expect(spectral(RULESET)).toEqual([]);
});

test("The rules that are off are needed, and are the only ones that would find something", () => {
  const folder = temporaryFiles({ "all.yaml": 'extends: ["spectral:oas"]\n' });
  const found = spectral(join(folder, "all.yaml")).map((finding) => finding.split(": ", 2).join());
  const { overrides }: { overrides: { files: string[]; rules: Record<string, string> }[] } = parse(
    readFileSync(RULESET, "utf8"),
  );
  const off = overrides.flatMap(({ files, rules }) =>
    Object.keys(rules).map((rule) => `${files.join().replace("/**", "")},${rule}`),
  );
  expect([...new Set(found)].sort()).toEqual(off.sort());
  expect(off.length).toBeLessThanOrEqual(2);
});
