import type { Bench } from "../bench/bench.ts";
import type { Cell } from "../cells/cell.ts";
import { type Difference, explain, stale } from "../matrix/differences.ts";
import { missing, obligationsOf } from "../matrix/obligations.ts";
import { type ApiReport, type CellReport, count } from "./report.ts";

/**
 * Runs cells on a bench, one after another, and reports on all of them.
 *
 * @param known where the server is known to differ from the spec.
 * @param onCell called before each cell.
 */
export async function runMatrix(
  bench: Bench,
  cells: readonly Cell[],
  known: readonly Difference[] = [],
  onCell: (cell: Cell) => void = () => {},
): Promise<ApiReport> {
  const { api } = bench;
  const start = performance.now();
  const reports: CellReport[] = [];
  const passed: Cell[] = [];
  for (const cell of cells) {
    onCell(cell);
    const report = await runCell(bench, cell, known);
    reports.push(report);
    if (report.failure === undefined) passed.push(cell);
  }
  const obligations = obligationsOf(api);
  const failures = reports.flatMap(({ id, failure }) =>
    failure === undefined ? [] : [{ api: api.name, id, failure }],
  );
  return {
    api: api.name,
    title: api.title,
    version: api.version,
    counts: count(obligations, passed),
    cells: reports,
    untested: missing(obligations, cells),
    stale: stale(known, api.name, failures).map(({ reason }) => reason),
    milliseconds: performance.now() - start,
  };
}

async function runCell(bench: Bench, cell: Cell, list: readonly Difference[]): Promise<CellReport> {
  const { id, group, operation, title } = cell;
  const start = performance.now();
  const failure = await cell.run(bench).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const milliseconds = performance.now() - start;
  const known =
    failure === undefined ? undefined : explain(list, { api: bench.api.name, id, failure })?.reason;
  return { id, group, operation, title, milliseconds, failure, known };
}
