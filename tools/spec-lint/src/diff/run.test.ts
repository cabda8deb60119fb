import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plant } from "../../test/diff-base.ts";
import { temporaryFiles } from "../../test/temporary-files.ts";

function diff(files: Record<string, string>, ...args: string[]) {
  const root = temporaryFiles(files);
  const command = join(import.meta.dirname, "../../bin/telespec-spec-diff.mjs");
  return spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: "utf8" });
}

const BASE = {
  "redocly.yaml": "apis: {}\n",
  "specs/one/openapi.yaml": "openapi: 3.1.0\n",
  "specs/one/dist/openapi.json": plant({}),
  "specs/two/openapi.yaml": "openapi: 3.1.0\n",
  "specs/two/dist/openapi.json": plant({ "paths /calls get": undefined }),
};

test("Every spec is judged, and one that fails decides the exit code", () => {
  const { status, stdout } = diff({ ...BASE, "specs/two/released/openapi.json": plant({}) });
  expect(status).toBe(1);
  expect(stdout).toContain("## @telespec/one\n\nNothing to compare with");
  expect(stdout).toContain("## @telespec/two\n\n### Breaking\n\n- `GET /calls`");
});

test("Before the first release of any it ends with 0", () => {
  expect(diff(BASE).status).toBe(0);
});

test("A released file that cannot be read gives one error with its place", () => {
  const { status, stderr } = diff({ ...BASE, "specs/two/released/openapi.json": '{ "a": [ }\n' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/released\/openapi\.json:1:\d+: The YAML has a syntax error/);
});

test("An unknown argument ends with 2", () => {
  expect(diff(BASE, "--base").status).toBe(2);
});
