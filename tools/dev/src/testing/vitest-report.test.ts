import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readReport } from "./vitest-report.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a report that is not there is undefined", () => {
  expect(readReport(join(folder, "none.json"))).toBeUndefined();
});

test("a report counts passed, failed and skipped tests", () => {
  expect(
    read({
      numPassedTests: 5,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
        { status: "passed", assertionResults: [{ status: "passed" }] },
      ],
    }),
  ).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test("a file that could not be loaded counts as one failure", () => {
  expect(
    read({
      numPassedTests: 1,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [
        { status: "failed", assertionResults: [] },
        { status: "passed", assertionResults: [{ status: "passed" }] },
      ],
    }),
  ).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

function read(report: object) {
  const file = join(folder, "vitest.json");
  writeFileSync(file, JSON.stringify(report));
  return readReport(file);
}
