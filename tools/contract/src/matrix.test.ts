import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MockBench, startBench } from "./bench/with-mock.ts";
import { cellsOf } from "./matrix/cells.ts";
import { missing, obligationsOf } from "./matrix/obligations.ts";
import { takeCensus } from "./schema/census.ts";
import { apiNames, loadApi } from "./spec/load.ts";

describe.each(apiNames().map(loadApi))("$name", (api) => {
  let started: MockBench;
  beforeAll(async () => {
    started = await startBench(api);
  });
  afterAll(() => started.close());

  const cells = cellsOf(api);
  for (const cell of cells) it(cell.title, () => cell.run(started.bench));

  it("has a cell for everything that the spec obliges us to test", () => {
    expect(missing(obligationsOf(api), cells)).toEqual([]);
  });

  it("has a named example for every media type in its spec", () => {
    expect(takeCensus(api.document).withoutExample).toEqual([]);
  });

  it("gives every cell an id of its own", () => {
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
  });

  it("ships the bundled spec with its package, unchanged", () => {
    const shipped = new URL(import.meta.resolve(`@telespec/${api.name}/openapi.json`));
    expect(JSON.parse(readFileSync(shipped, "utf8"))).toEqual(api.document.root);
  });
});
