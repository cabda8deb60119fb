import type { Bench } from "../bench/bench.ts";
import type { Cell } from "../cells/cell.ts";
import { missing, obligationsOf } from "../matrix/obligations.ts";
import { type ApiReport, type CellReport, count } from "./report.ts";

/** Runs cells on a bench, one after another, and reports on all of them. */
export async function runMatrix(bench: Bench, cells: readonly Cell[]): Promise<ApiReport> {
  const { api } = bench;
  const start = performance.now();
  const reports: CellReport[] = [];
  const passed: Cell[] = [];
  for (const cell of cells) {
    const report = await runCell(bench, cell);
    reports.push(report);
    if (report.failure === undefined) passed.push(cell);
  }
  const obligations = obligationsOf(api);
  return {
    api: api.name,
    title: api.title,
    version: api.version,
    counts: count(obligations, passed),
    cells: reports,
    untested: missing(obligations, cells),
    milliseconds: performance.now() - start,
  };
}

async function runCell(bench: Bench, cell: Cell): Promise<CellReport> {
  const { id, group, operation, title } = cell;
  const start = performance.now();
  const failure = await cell.run(bench).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { id, group, operation, title, milliseconds: performance.now() - start, failure };
}
