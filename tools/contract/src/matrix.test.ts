import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MockBench, startBench } from "./bench/with-mock.ts";
import { cellsOf } from "./matrix/cells.ts";
import { knownDifferences } from "./matrix/known-differences.ts";
import type { ApiReport } from "./report/report.ts";
import { runMatrix } from "./report/run.ts";
import { takeCensus } from "./schema/census.ts";
import { apiNames, loadApi } from "./spec/load.ts";

describe.each(apiNames().map(loadApi))("$name", (api) => {
  let started: MockBench;
  let report: ApiReport;
  beforeAll(async () => {
    started = await startBench(api);
    report = await runMatrix(started.bench, cells, knownDifferences);
  }, 60_000);
  afterAll(() => started?.close());

  const cells = cellsOf(api);
  for (const [index, { title }] of cells.entries()) {
    it(title, () => {
      const { failure, known } = report.cells[index] ?? { failure: "the cell was not run" };
      if (known === undefined) expect(failure).toBeUndefined();
    });
  }

  it("has a cell for everything that the spec obliges us to test", () => {
    expect(report.untested).toEqual([]);
  });

  it("has no known difference that is none any more", () => {
    expect(report.stale).toEqual([]);
  });

  it("has a named example for every media type in its spec", () => {
    expect(takeCensus(api.document).withoutExample).toEqual([]);
  });

  it("gives every cell an id of its own", () => {
    const ids = cells.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("ships the bundled spec with its package, unchanged", () => {
    const shipped = new URL(import.meta.resolve(`@telespec/${api.name}/openapi.json`));
    expect(JSON.parse(readFileSync(shipped, "utf8"))).toEqual(api.document.root);
  });
});
