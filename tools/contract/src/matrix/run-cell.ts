import type { Bench } from "../bench/bench.ts";
import type { Cell } from "../cells/cell.ts";
import { type KnownDifference, knownDifferences } from "./known-differences.ts";

/**
 * Runs one cell.
 *
 * @throws what the cell throws, unless it is a known difference; then an error if the cell passes.
 */
export async function runCell(
  bench: Bench,
  cell: Cell,
  known: readonly KnownDifference[] = knownDifferences,
): Promise<void> {
  const difference = known.find(({ api, cell: id }) => api === bench.api.name && id === cell.id);
  if (difference === undefined) return cell.run(bench);
  const failed = await cell.run(bench).then(
    () => false,
    () => true,
  );
  if (failed) return;
  throw new Error(
    `The cell "${cell.id}" is on the list of known differences and passes: take it off the list.`,
  );
}

/** Entries of the list that name no cell, and so would hide nothing and stay for ever. */
export function strayDifferences(
  api: string,
  cells: readonly Cell[],
  known: readonly KnownDifference[] = knownDifferences,
): string[] {
  const ids = new Set(cells.map(({ id }) => id));
  return known.filter((one) => one.api === api && !ids.has(one.cell)).map(({ cell }) => cell);
}
