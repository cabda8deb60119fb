import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MockBench, startBench } from "./bench/with-mock.ts";
import { cellsOf } from "./matrix/cells.ts";
import { runCell, strayDifferences } from "./matrix/run-cell.ts";
import { apiNames, loadApi } from "./spec/load.ts";

describe.each(apiNames().map(loadApi))("$name", (api) => {
  let started: MockBench;
  beforeAll(async () => {
    started = await startBench(api);
  });
  afterAll(() => started.close());

  const cells = cellsOf(api);
  for (const cell of cells) it(cell.title, () => runCell(started.bench, cell));

  it("gives every cell an id of its own", () => {
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
  });

  it("knows no difference that is not a cell", () => {
    expect(strayDifferences(api.name, cells)).toEqual([]);
  });
});
