import { existsSync, readFileSync } from "node:fs";

/** What vitest's JSON report says, as far as it is counted. */
export interface TestReport {
  readonly passed: number;
  /** Failed tests, and one for each file that failed without a failed test: it could not be loaded. */
  readonly failed: number;
  /** Tests that did not run: skipped or to do. */
  readonly skipped: number;
}

interface ReportFile {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Reads a report; undefined where there is none. */
export function readReport(file: string): TestReport | undefined {
  if (!existsSync(file)) return undefined;
  const report: ReportFile = JSON.parse(readFileSync(file, "utf8"));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
