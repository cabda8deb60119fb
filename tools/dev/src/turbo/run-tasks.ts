import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { spawnTurbo } from "./spawn-turbo.ts";
import { type ExecutedTask, takeSummary } from "./summary.ts";
import { taskName } from "./task-name.ts";

/** How a run of tasks went. */
export interface TasksRun {
  readonly ok: boolean;
  /** The tasks that were run or restored; those behind a failed one are missing. */
  readonly tasks: readonly ExecutedTask[];
  /** What turbo itself complained of, where it ran nothing. */
  readonly complaint: string;
}

export interface RunOptions {
  /** The root of the workspace. */
  readonly root: string;
  /**
   * Go on after a failure with all tasks that do not depend on the failed one.
   *
   * @default false
   */
  readonly keepGoing?: boolean;
  /** Called when a task begins, or its result is taken from the cache. */
  readonly onTask?: (id: string, cached: boolean) => void;
}

/**
 * Runs tasks, and what they depend on, through turbo.
 *
 * @throws Interrupted when the user ended it
 */
export async function runTasks(
  tasks: readonly string[],
  { root, keepGoing = false, onTask = () => undefined }: RunOptions,
): Promise<TasksRun> {
  const args = ["run", ...tasks, "--json", "--summarize", "--no-update-notifier"];
  if (keepGoing) args.push("--continue=dependencies-successful");
  let summaryFile: string | undefined;
  const { exitCode, stderr } = await spawnTurbo(args, root, (line) => {
    const { source, text } = parseEvent(line);
    if (source === "turbo") summaryFile = /^Summary: +(\S.*)$/.exec(text)?.[1] ?? summaryFile;
    else if (/^cache (?:miss|bypass)\b/.test(text)) onTask(source, false);
    else if (text.startsWith("cache hit")) onTask(source, true);
  });
  const executed = summaryFile === undefined ? [] : takeSummary(summaryFile);
  return {
    ok: exitCode === 0,
    tasks: executed,
    complaint: executed.length === 0 && exitCode !== 0 ? stderr.trim() : "",
  };
}

/** What each failed task printed, under a heading that names it. */
export function failureLogs({ tasks, complaint }: TasksRun, root: string): string {
  const logs = tasks
    .filter((task) => task.exitCode !== 0)
    .map((task) => {
      const file = join(root, task.logFile);
      const log = existsSync(file)
        ? stripVTControlCharacters(readFileSync(file, "utf8")).trimEnd()
        : "It printed nothing.";
      return `---- ${taskName(task.id)} failed (exit code ${task.exitCode}) ----\n${log}`;
    });
  return [...logs, complaint].filter((text) => text !== "").join("\n\n");
}

interface TurboEvent {
  readonly source: string;
  readonly text: string;
}

function parseEvent(line: string): TurboEvent {
  try {
    const event: Partial<TurboEvent> = JSON.parse(line);
    return { source: event.source ?? "", text: event.text ?? "" };
  } catch {
    return { source: "", text: "" };
  }
}
