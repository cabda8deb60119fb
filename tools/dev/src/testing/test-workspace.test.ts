import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type TemporaryWorkspace, temporaryWorkspace } from "./temporary-workspace.ts";
import { testWorkspace } from "./test-workspace.ts";

let workspace: TemporaryWorkspace;
let printed: string;

/** A script that writes the report which vitest would write, and exits. */
function tests(passed: number, failed: number): string {
  const report = JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  });
  return `mkdir -p .reports && echo '${report}' > .reports/vitest.json && exit ${failed > 0 ? 1 : 0}`;
}

const run = () => testWorkspace(["lint", "test"], workspace.root);

beforeEach(() => {
  workspace = temporaryWorkspace({
    lint: {},
    build: { dependsOn: ["^build"] },
    test: { dependsOn: ["build", "^build"], outputs: [".reports/vitest.json"] },
  });
  workspace.writePackage("a", { lint: "echo fine", build: "echo built", test: tests(3, 0) });
  workspace.writePackage("b", { build: "echo built", test: tests(4, 0) }, ["a"]);
  printed = "";
  vi.spyOn(console, "log").mockImplementation((line) => {
    printed += `${line}\n`;
  });
});

afterEach(() => {
  workspace[Symbol.dispose]();
  vi.restoreAllMocks();
});

describe("a test run", () => {
  test("counts the same when everything comes from the cache", async () => {
    expect(await run()).toEqual({ passed: 10, failed: 0, remarks: [] });
    expect(printed).toMatch(/^5 tasks, 0 from cache/m);
    printed = "";
    expect(await run()).toEqual({ passed: 10, failed: 0, remarks: [] });
    expect(printed).toMatch(/^5 tasks, 5 from cache/m);
  });

  test("counts failed tests, shows what they printed, and runs all the others", async () => {
    workspace.writePackage("a", {
      lint: "echo a.ts:1 is ugly; exit 2",
      build: "echo built",
      test: `echo expected 1 to be 2; ${tests(2, 1)}`,
    });
    expect(await run()).toEqual({ passed: 8, failed: 2, remarks: ["a lint failed."] });
    expect(printed).toContain("---- a test failed (exit code 1) ----");
    expect(printed).toContain("expected 1 to be 2");
    expect(printed).toContain("a.ts:1 is ugly");
  });

  test("counts what could not run, and not its report of an earlier run", async () => {
    await run();
    workspace.writePackage("a", { lint: "echo fine", build: "exit 1", test: tests(3, 0) });
    expect(await run()).toEqual({
      passed: 1,
      failed: 4,
      remarks: [
        "a build failed.",
        "a test did not run, because a task that it needs failed.",
        "b build did not run, because a task that it needs failed.",
        "b test did not run, because a task that it needs failed.",
      ],
    });
    expect(existsSync(join(workspace.root, "packages/b/.reports/vitest.json"))).toBe(false);
  });

  test("counts no earlier report of a test task that breaks before it writes one", async () => {
    await run();
    workspace.writePackage("b", { build: "echo built", test: "exit 1" }, ["a"]);
    const { passed, failed, remarks } = await run();
    expect([passed, failed]).toEqual([6, 1]);
    expect(remarks).toHaveLength(1);
  });

  test("counts the right report when a failure is undone and the cache has the result", async () => {
    await run();
    workspace.writePackage("b", { build: "echo built", test: tests(1, 3) }, ["a"]);
    expect(await run()).toMatchObject({ passed: 7, failed: 3 });
    workspace.writePackage("b", { build: "echo built", test: tests(4, 0) }, ["a"]);
    expect(await run()).toEqual({ passed: 10, failed: 0, remarks: [] });
  });

  test("of no task at all is honest about it", async () => {
    workspace.writePackage("a", {});
    workspace.writePackage("b", {});
    expect(await run()).toEqual({ passed: 0, failed: 0, remarks: [] });
  });
});
