import { rmSync } from "node:fs";
import { join } from "node:path";
import { planTasks } from "../turbo/plan.ts";
import { reportProgress } from "../turbo/progress.ts";
import { failureLogs, runTasks } from "../turbo/run-tasks.ts";
import { countResults, type Results, reportFiles } from "./count-results.ts";
import { readReport } from "./vitest-report.ts";

/**
 * Runs tasks to the end, whatever fails on the way, and counts what passed.
 *
 * @param tasks the tasks, by their names in turbo.json
 * @param root the root of the workspace
 */
export async function testWorkspace(tasks: readonly string[], root: string): Promise<Results> {
  const planned = await planTasks(tasks, root);
  for (const { task, directory } of planned) {
    const report = reportFiles[task];
    if (report !== undefined) rmSync(join(root, directory, report), { force: true });
  }
  if (planned.length === 0) return { passed: 0, failed: 0, remarks: [] };

  const progress = reportProgress(planned.length);
  const run = await runTasks(tasks, { root, keepGoing: true, onTask: progress.task }).finally(
    progress.end,
  );
  if (!run.ok) console.log(`\n${failureLogs(run, root)}`);
  const cached = run.tasks.filter((task) => task.cached).length;
  console.log(`\n${planned.length} tasks, ${cached} from cache, ${progress.seconds()} s`);

  const results = countResults(planned, run.tasks, (file) => readReport(join(root, file)));
  // Turbo may fail with no task to blame: that must not end as a success.
  return run.ok || results.failed > 0
    ? results
    : { ...results, failed: 1, remarks: [...results.remarks, "turbo itself failed."] };
}

/** Prints the results; the last line is for people and machines alike. */
export function printResults({ passed, failed, remarks }: Results): void {
  for (const remark of remarks) console.log(remark);
  console.log(`${passed} passed, ${failed} failed`);
}
