import { expect, test } from "vitest";
import { parcels } from "../fixtures/parcels.ts";
import { readApi } from "../spec/api-model.ts";
import type { Operation } from "../spec/operations.ts";
import { createCoverage } from "../state/coverage.ts";
import { percentage, summarize } from "./coverage-summary.ts";

const api = readApi("parcels", parcels);
const operation = (id: string) => api.operations.find((each) => each.id === id) as Operation;

test("the summary says what was touched by name, and what was not called", () => {
  const coverage = createCoverage(api);
  coverage.add(operation("listParcels"), 200, "two");
  coverage.add(operation("listParcels"), 418, undefined);
  coverage.add(operation("changeParcel"), 599, undefined);
  expect(summarize([coverage.report()])).toBe(
    [
      "parcels: 2 of 6 operations, 2 of 9 statuses, 1 of 8 examples",
      "  listParcels: 200 (two), 4XX",
      "  changeParcel: no declared status",
      "  not called: sendParcel, getParcel, getLatestParcel, resendLatestParcel",
      "coverage: 21.7 %",
      "",
    ].join("\n"),
  );
});

test("the percentage is rounded down, so that 100 means all", () => {
  const report = {
    api: "a",
    operations: { covered: 1999, declared: 2000 },
    statuses: { covered: 1, declared: 1 },
    examples: { covered: 0, declared: 0 },
    details: [],
  };
  expect(percentage([report])).toBe(99.9);
  expect(percentage([])).toBe(100);
});
