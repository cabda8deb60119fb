import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { copyWorkspace, type WorkspaceCopy } from "../workspace-copy.ts";

/** One run of the pipeline. */
export interface Run {
  readonly seconds: number;
  readonly tasks: number;
  /** How many of the tasks had nothing to do. */
  readonly cached: number;
}

/** How long the pipeline took in the three situations in which people wait for it. */
export interface Speed {
  readonly cold: Run;
  readonly unchanged: Run;
  readonly oneLine: Run;
}

/** The spec whose line is changed, and the line. */
const changed = {
  file: "specs/camara-call-handling/paths/sessions.yaml",
  line: /^( +summary: .*)$/m,
};

/**
 * Times the pipeline in a copy of the workspace: lint the specs and generate, then build and check types, as
 * the root commands do it.
 */
export function measurePipeline(): Speed {
  using copy = copyWorkspace();
  const cold = runPipeline(copy);
  const unchanged = runPipeline(copy);
  const file = join(copy.root, changed.file);
  const before = readFileSync(file, "utf8");
  const after = before.replace(changed.line, "$1 More.");
  if (after === before) throw new Failure(`${changed.file} has no summary to change.`);
  writeFileSync(file, after);
  return { cold, unchanged, oneLine: runPipeline(copy) };
}

/** What is slower than it may be. */
export function tooSlow({ cold, unchanged, oneLine }: Speed): string[] {
  const complaints: string[] = [];
  if (unchanged.seconds > 2) complaints.push("With nothing changed it may take 2 s.");
  if (unchanged.cached < unchanged.tasks) complaints.push("With nothing changed, nothing may run.");
  if (oneLine.seconds > cold.seconds / 3) {
    complaints.push(
      `After a change of one line it may take a third of cold: ${(cold.seconds / 3).toFixed(1)} s.`,
    );
  }
  return complaints;
}

/** The speeds as lines of a table. */
export function formatSpeed({ cold, unchanged, oneLine }: Speed): string {
  const row = (what: string, { seconds, tasks, cached }: Run) =>
    `${what.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s   ${String(tasks - cached).padStart(3)} of ${tasks} tasks ran`;
  return [
    row("cold", cold),
    row("with nothing changed", unchanged),
    row("one line of one spec", oneLine),
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
