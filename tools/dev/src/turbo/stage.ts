import { Failure } from "../failure.ts";
import { root } from "../root.ts";
import { reportProgress } from "./progress.ts";
import { failureLogs, runTasks } from "./run-tasks.ts";

/**
 * Runs tasks as one step of a command: a line when it is done, or everything that the failed tasks
 * printed.
 *
 * @param title what the step does, such as `Build`
 * @param remedy what to do when it fails
 * @throws Failure when a task fails
 */
export async function runStage(title: string, tasks: readonly string[], remedy: string) {
  const progress = reportProgress();
  const run = await runTasks(tasks, { root, onTask: progress.task }).finally(progress.end);
  if (!run.ok) throw new Failure(`${failureLogs(run, root)}\n\n${title}: failed. ${remedy}`);
  const cached = run.tasks.filter((task) => task.cached).length;
  console.log(`${title}: ${progress.seconds()} s, ${cached} of ${run.tasks.length} from cache`);
}
