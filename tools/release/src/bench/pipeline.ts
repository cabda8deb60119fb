import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Failure } from "../failure.ts";
import { apiPackages } from "../packages.ts";
import { copyWorkspace, type WorkspaceCopy } from "../workspace-copy.ts";

/** One run of the pipeline. */
export interface Run {
  readonly seconds: number;
  readonly tasks: number;
  /** How many of the tasks had nothing to do. */
  readonly cached: number;
}

/**
 * Times the pipeline in a copy of the workspace: lint the specs and generate, then build and check types, as
 * the root commands do it. Prints a line for each situation in which people wait for it, and what it should be.
 */
export function measurePipeline(print: (line: string) => void): void {
  print("A copy of the workspace is made and installed ...");
  using copy = copyWorkspace();
  const cold = runPipeline(copy);
  print(formatRun("cold", cold));
  print(formatRun("with nothing changed", runPipeline(copy)));
  for (const { path } of apiPackages(copy.root)) {
    const api = basename(path);
    changeOneLine(join(copy.root, "specs", api, "paths"));
    print(formatRun(`one line of ${api}`, runPipeline(copy), cold));
  }
  print(
    "Aims: 2 s with nothing changed, and nothing runs; a third of cold after a change of one line.",
  );
}

/** Adds a word to the first summary of a spec. */
function changeOneLine(paths: string): void {
  for (const name of readdirSync(paths)) {
    const file = join(paths, name);
    const before = readFileSync(file, "utf8");
    const after = before.replace(/^( +summary: .*)$/m, "$1 more");
    if (after === before) continue;
    writeFileSync(file, after);
    return;
  }
  throw new Failure(`${paths} has no summary to change.`);
}

/** A run as a line of a table, with its share of a cold run where that is given. */
export function formatRun(what: string, { seconds, tasks, cached }: Run, cold?: Run): string {
  const ran = `${String(tasks - cached).padStart(2)} of ${tasks} tasks ran`;
  const share = cold && `, ${Math.round((100 * seconds) / cold.seconds)}% of cold`;
  return `${what.padEnd(32)} ${seconds.toFixed(1).padStart(6)} s   ${ran}${share ?? ""}`;
}

function runPipeline(copy: WorkspaceCopy): Run {
  const started = performance.now();
  const stages = [
    runStage(copy, ["lint:specs", "generate"]),
    runStage(copy, ["build", "typecheck"]),
  ];
  const sum = (key: "tasks" | "cached") => stages.reduce((total, stage) => total + stage[key], 0);
  return {
    seconds: (performance.now() - started) / 1000,
    tasks: sum("tasks"),
    cached: sum("cached"),
  };
}

function runStage(copy: WorkspaceCopy, tasks: readonly string[]) {
  const printed = copy.run("turbo", ["run", ...tasks, "--output-logs=errors-only"]);
  const [, cached, all] = /Cached:\s+(\d+) cached, (\d+) total/.exec(printed) ?? [];
  return { tasks: Number(all), cached: Number(cached) };
}
