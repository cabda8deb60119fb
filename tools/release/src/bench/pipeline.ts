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

/** How long the pipeline took in the situations in which people wait for it. */
export interface Speed {
  readonly cold: Run;
  readonly unchanged: Run;
  /** After a change of one line in a spec, by API. */
  readonly oneLine: Readonly<Record<string, Run>>;
}

/**
 * Times the pipeline in a copy of the workspace: lint the specs and generate, then build and check types, as
 * the root commands do it.
 */
export function measurePipeline(): Speed {
  using copy = copyWorkspace();
  const cold = runPipeline(copy);
  const unchanged = runPipeline(copy);
  const oneLine: Record<string, Run> = {};
  for (const { path } of apiPackages(copy.root)) {
    const api = basename(path);
    changeOneLine(join(copy.root, "specs", api, "paths"));
    oneLine[api] = runPipeline(copy);
  }
  return { cold, unchanged, oneLine };
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

/** What is slower than it may be. */
export function tooSlow({ cold, unchanged, oneLine }: Speed): string[] {
  const complaints: string[] = [];
  if (unchanged.seconds > 2) complaints.push("With nothing changed it may take 2 s.");
  if (unchanged.cached < unchanged.tasks) complaints.push("With nothing changed, nothing may run.");
  for (const [api, { seconds }] of Object.entries(oneLine))
    if (seconds > cold.seconds / 3)
      complaints.push(
        `After a change of one line in ${api} it may take a third of cold: ${(cold.seconds / 3).toFixed(1)} s.`,
      );
  return complaints;
}

/** The speeds as lines of a table. */
export function formatSpeed({ cold, unchanged, oneLine }: Speed): string {
  const row = (what: string, { seconds, tasks, cached }: Run) =>
    `${what.padEnd(32)} ${seconds.toFixed(1).padStart(6)} s   ${String(tasks - cached).padStart(3)} of ${tasks} tasks ran`;
  return [
    row("cold", cold),
    row("with nothing changed", unchanged),
    ...Object.entries(oneLine).map(([api, run]) => row(`one line of ${api}`, run)),
  ].join("\n");
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
