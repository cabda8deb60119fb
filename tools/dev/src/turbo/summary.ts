import { readFileSync, rmSync } from "node:fs";

/** One task of a run, as turbo's summary tells of it. */
export interface ExecutedTask {
  /** Such as `@telespec/mock#build`. */
  readonly id: string;
  readonly exitCode: number;
  /** Whether the result came from turbo's cache. */
  readonly cached: boolean;
  /** The file that holds what it printed, relative to the root. */
  readonly logFile: string;
}

interface SummaryFile {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly command: string;
    readonly logFile: string;
    readonly cache: { readonly status: string };
    readonly execution?: { readonly exitCode?: number | null } | null;
  }[];
}

/**
 * Reads the summary of a run and removes it: nobody else wants it, and one is written per run.
 *
 * @param file the path that turbo printed
 */
export function takeSummary(file: string): ExecutedTask[] {
  const summary: SummaryFile = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  return summary.tasks
    .filter((task) => task.command !== nonexistent)
    .map((task) => ({
      id: task.taskId,
      exitCode: task.execution?.exitCode ?? 1,
      cached: task.cache.status === "HIT",
      logFile: task.logFile,
    }));
}

/** What turbo gives as the command of a task for which a package has no script. */
export const nonexistent = "<NONEXISTENT>";
