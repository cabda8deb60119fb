import { describe, expect, test } from "vitest";
import { countResults } from "./count-results.ts";
import type { TestReport } from "./vitest-report.ts";

const planned = [
  { id: "a#build", task: "build", directory: "packages/a", hash: "1" },
  { id: "a#test", task: "test", directory: "packages/a", hash: "2" },
  { id: "//#lint", task: "lint", directory: "", hash: "3" },
];
const report: TestReport = { passed: 7, failed: 0, skipped: 0 };

function count(exitCodes: Readonly<Record<string, number>>, found: TestReport | undefined) {
  const executed = Object.entries(exitCodes).map(([id, exitCode]) => ({
    id,
    exitCode,
    cached: false,
    logFile: "",
  }));
  return countResults(planned, executed, (file) =>
    file === "packages/a/.reports/vitest.json" ? found : undefined,
  );
}

describe("counting", () => {
  test("adds one for each task to the tests", () => {
    expect(count({ "a#build": 0, "a#test": 0, "//#lint": 0 }, report)).toEqual({
      passed: 9,
      failed: 0,
      remarks: [],
    });
  });

  test("takes failed tests one by one, and a failed task as one", () => {
    const found = { passed: 5, failed: 2, skipped: 0 };
    expect(count({ "a#build": 0, "a#test": 1, "//#lint": 1 }, found)).toEqual({
      passed: 6,
      failed: 3,
      remarks: ["lint failed."],
    });
  });

  test("takes a task that never ran as failed, and no report for it", () => {
    expect(count({ "a#build": 2, "//#lint": 0 }, report)).toEqual({
      passed: 1,
      failed: 2,
      remarks: ["a build failed.", "a test did not run, because a task that it needs failed."],
    });
  });

  test("takes a test run without a report as failed, even where it ended well", () => {
    const { passed, failed, remarks } = count(
      { "a#build": 0, "a#test": 0, "//#lint": 0 },
      undefined,
    );
    expect([passed, failed]).toEqual([2, 1]);
    expect(remarks[0]).toContain("a test left no .reports/vitest.json");
  });

  test("does not believe a report without failures when the run failed", () => {
    expect(count({ "a#build": 0, "a#test": 1, "//#lint": 0 }, report)).toEqual({
      passed: 9,
      failed: 1,
      remarks: ["a test failed outside of its tests."],
    });
  });

  test("tells of skipped tests", () => {
    const found = { passed: 5, failed: 0, skipped: 3 };
    expect(count({ "a#build": 0, "a#test": 0, "//#lint": 0 }, found)).toEqual({
      passed: 7,
      failed: 0,
      remarks: ["a test skipped 3 tests, which count neither way."],
    });
  });
});
