import { describe, expect, it } from "vitest";
import { cellsOf } from "../src/matrix/cells.ts";
import { faults } from "../src/report/report.ts";
import { runMatrix } from "../src/report/run.ts";
import { apiNames, loadApi } from "../src/spec/load.ts";
import { prismDifferences } from "./prism-differences.ts";
import { startPrism } from "./prism-server.ts";

describe.each(apiNames().map(loadApi))("the matrix of $name against plain Prism", (api) => {
  it("fails only where Prism is known to differ from the spec", { timeout: 300_000 }, async () => {
    const { bench, close } = await startPrism(api);
    try {
      expect(faults(await runMatrix(bench, cellsOf(api), prismDifferences))).toEqual([]);
    } finally {
      await close();
    }
  });
});
