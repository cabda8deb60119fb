import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../root.ts";
import { planTasks } from "./plan.ts";

const notSource = new Set(["node_modules", "dist", ".turbo", ".git", ".reports", "coverage"]);
const tasks = ["lint:specs", "generate", "generate:check", "build", "typecheck", "test"];

let copy: string;

beforeAll(() => {
  process.env.PATH = `${join(root, "node_modules/.bin")}${delimiter}${process.env.PATH}`;
  copy = mkdtempSync(join(tmpdir(), "rebuild-"));
  cpSync(root, copy, { recursive: true, filter: (file) => !notSource.has(basename(file)) });
});

afterAll(() => rmSync(copy, { recursive: true }));

test("after a change of one spec, nothing of the other APIs is done again", async () => {
  const before = await hashes();
  appendFileSync(join(copy, "specs/bandwidth-voice/openapi.yaml"), "# changed\n");
  const changed = [...(await hashes())].filter(([id, hash]) => before.get(id) !== hash);
  const again = changed.map(([id]) => id);

  expect(again).toEqual(
    expect.arrayContaining([
      "@telespec/spec-bandwidth-voice#lint:specs",
      "@telespec/spec-bandwidth-voice#bundle",
      "@telespec/bandwidth-voice#generate",
      "@telespec/bandwidth-voice#generate:check",
      "@telespec/bandwidth-voice#build",
      "@telespec/bandwidth-voice#test",
      "@telespec/mock#build",
      "@telespec/contract#test",
    ]),
  );
  for (const untouched of ["webrtc", "camara", "client-core"]) {
    expect(again.filter((id) => id.includes(untouched))).toEqual([]);
  }
});

test("a change of a spec checks the types of what uses its types, and of nothing else", async () => {
  const before = await hashes(["typecheck"]);
  appendFileSync(join(copy, "specs/bandwidth-voice/openapi.yaml"), "# changed once more\n");
  const changed = [...(await hashes(["typecheck"]))].filter(
    ([id, hash]) => before.get(id) !== hash,
  );
  const checked = changed.map(([id]) => id).filter((id) => id.endsWith("#typecheck"));
  expect(checked.sort()).toEqual([
    "@telespec/bandwidth-voice#typecheck",
    "@telespec/bench#typecheck",
    "@telespec/mock#typecheck",
  ]);
});

test("a change of a spec whose package the mock has not in it does not bundle the mock again", async () => {
  const before = await hashes(["build"]);
  appendFileSync(join(copy, "specs/camara-call-handling/openapi.yaml"), "# changed\n");
  const changed = [...(await hashes(["build"]))].filter(([id, hash]) => before.get(id) !== hash);
  const again = changed.map(([id]) => id);
  expect(again).toContain("@telespec/mock#build");
  expect(again).not.toContain("@telespec/mock#build:code");
  expect([...before.keys()]).toContain("@telespec/mock#build:code");
});

test("a change of a README rebuilds nothing", async () => {
  const before = await hashes(["build", "generate", "typecheck"]);
  appendFileSync(join(copy, "packages/client-core/README.md"), "More.\n");
  expect(await hashes(["build", "generate", "typecheck"])).toEqual(before);
});

test.each(["generate", "generate:check"])(
  "%s comes after the linter, which may refuse the spec",
  async (task) => {
    const before = await hashes([task]);
    appendFileSync(join(copy, "specs/bandwidth-webrtc/DEVIATIONS.md"), "More.\n");
    const changed = [...(await hashes([task]))].filter(([id, hash]) => before.get(id) !== hash);
    expect(changed.map(([id]) => id).sort()).toEqual([
      `@telespec/bandwidth-webrtc#${task}`,
      "@telespec/spec-bandwidth-webrtc#lint:specs",
    ]);
  },
);

async function hashes(of = tasks): Promise<ReadonlyMap<string, string>> {
  const planned = await planTasks(of, copy);
  return new Map(planned.map(({ id, hash }) => [id, hash]));
}
