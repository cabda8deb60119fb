import { Failure } from "../failure.ts";
import { spawnTurbo } from "./spawn-turbo.ts";
import { nonexistent } from "./summary.ts";

/** A task that a run will come to, unless one that it depends on fails. */
export interface PlannedTask {
  /** Such as `@telespec/mock#build`. */
  readonly id: string;
  /** Such as `build`. */
  readonly task: string;
  /** The package's folder, relative to the root. */
  readonly directory: string;
  /** Changes when anything changes that the task depends on. */
  readonly hash: string;
}

interface DryRun {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly directory: string;
    readonly hash: string;
    readonly command: string;
  }[];
}

/**
 * Lists what `turbo run` would run, with everything that it depends on.
 *
 * @param tasks the tasks asked for
 * @param root the root of the workspace
 * @throws Failure when turbo cannot make a plan, with what it says
 */
export async function planTasks(tasks: readonly string[], root: string): Promise<PlannedTask[]> {
  const { exitCode, stdout, stderr } = await spawnTurbo(["run", ...tasks, "--dry=json"], root);
  if (exitCode !== 0) throw new Failure(`turbo cannot plan ${tasks.join(", ")}:\n${stderr.trim()}`);
  const plan: DryRun = JSON.parse(stdout);
  return plan.tasks
    .filter((task) => task.command !== nonexistent)
    .map(({ taskId, task, directory, hash }) => ({ id: taskId, task, directory, hash }));
}
