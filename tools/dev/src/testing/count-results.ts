import { join } from "node:path";
import type { PlannedTask } from "../turbo/plan.ts";
import type { ExecutedTask } from "../turbo/summary.ts";
import { taskName } from "../turbo/task-name.ts";
import type { TestReport } from "./vitest-report.ts";

/** The result of a test run: every test counts one, and so does every other task. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  /** One sentence for each thing that counts as failed or was not run, beyond the failed tests. */
  readonly remarks: readonly string[];
}

/** The report file of each task that runs tests, relative to its package; turbo.json declares them. */
export const reportFiles: Readonly<Record<string, string>> = {
  test: ".reports/vitest.json",
  "test:full": ".reports/vitest-full.json",
};

/**
 * Counts a run.
 *
 * @param planned every task that was to run
 * @param executed those that did
 * @param read reads a report by its path relative to the root. It must not find a report older than
 *   the run: {@link testWorkspace} removes them all before, and turbo restores those it has cached.
 */
export function countResults(
  planned: readonly PlannedTask[],
  executed: readonly ExecutedTask[],
  read: (file: string) => TestReport | undefined,
): Results {
  const byId = new Map(executed.map((task) => [task.id, task]));
  let passed = 0;
  let failed = 0;
  const remarks: string[] = [];
  const fail = (remark: string) => {
    failed += 1;
    remarks.push(remark);
  };

  for (const { id, task, directory } of planned) {
    const run = byId.get(id);
    const name = taskName(id);
    const reportFile = reportFiles[task];
    if (run === undefined) {
      fail(`${name} did not run, because a task that it needs failed.`);
    } else if (reportFile === undefined) {
      if (run.exitCode === 0) passed += 1;
      else fail(`${name} failed.`);
    } else {
      const report = read(join(directory, reportFile));
      passed += report?.passed ?? 0;
      failed += report?.failed ?? 0;
      if (report === undefined) {
        fail(`${name} left no ${reportFile}, so its tests do not count (see vitest.shared.ts).`);
      } else if (run.exitCode !== 0 && report.failed === 0) {
        fail(`${name} failed outside of its tests.`);
      }
      if (report !== undefined && report.skipped > 0) {
        remarks.push(`${name} skipped ${report.skipped} tests, which count neither way.`);
      }
    }
  }
  return { passed, failed, remarks };
}
