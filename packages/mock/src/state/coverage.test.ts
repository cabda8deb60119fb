import { expect, test } from "vitest";
import { parcels } from "../fixtures/parcels.ts";
import { readApi } from "../spec/api-model.ts";
import type { Operation } from "../spec/operations.ts";
import { createCoverage } from "./coverage.ts";

const api = readApi("parcels", parcels);
const operation = (id: string) => api.operations.find((each) => each.id === id) as Operation;

test("operations, statuses and examples are counted against all that the spec declares", () => {
  const coverage = createCoverage(api);
  expect(coverage.report()).toMatchObject({
    operations: { covered: 0, declared: 6 },
    statuses: { covered: 0, declared: 9 },
    examples: { covered: 0, declared: 8 },
  });
  coverage.add(operation("listParcels"), 200, "two");
  coverage.add(operation("listParcels"), 200, "two");
  coverage.add(operation("listParcels"), 418, "default");
  coverage.add(operation("changeParcel"), 204, undefined);
  const report = coverage.report();
  expect(report).toMatchObject({
    operations: { covered: 2, declared: 6 },
    statuses: { covered: 3, declared: 9 },
    examples: { covered: 2, declared: 8 },
  });
  expect(report.details.find(({ operation: id }) => id === "listParcels")).toEqual({
    operation: "listParcels",
    requests: 3,
    statuses: [
      {
        status: "200",
        requests: 2,
        examples: [
          { name: "two", requests: 2 },
          { name: "none", requests: 0 },
        ],
      },
      { status: "4XX", requests: 1, examples: [{ name: "default", requests: 1 }] },
    ],
  });
});

test("a status that the operation does not declare counts for the operation alone", () => {
  const coverage = createCoverage(api);
  coverage.add(operation("changeParcel"), 500, undefined);
  expect(coverage.report()).toMatchObject({
    operations: { covered: 1 },
    statuses: { covered: 0 },
  });
});
