import { describe, expect, it } from "vitest";
import type { Group } from "../cells/cell.ts";
import { loadApi } from "../spec/load.ts";
import { cellsOf } from "./cells.ts";
import { missing, obligationsOf } from "./obligations.ts";

describe("the obligations of a spec", () => {
  const api = loadApi("bandwidth-voice");
  const obligations = obligationsOf(api);
  const cells = cellsOf(api);

  it("are all met by the cells of the matrix", () => {
    expect(missing(obligations, cells)).toEqual([]);
  });

  const groups: readonly Group[] = [
    "schemas",
    "responses",
    "requests",
    "negative",
    "security",
    "paging",
  ];
  it.each(groups)("are not met without the cells on %s", (group) => {
    const rest = cells.filter((cell) => cell.group !== group);
    expect(missing(obligations, rest)).not.toEqual([]);
  });

  it("are not met when the cell of one limit, or of one value of a list, is left out", () => {
    const limits = [
      "boundary createCall body/tag maxLength",
      'boundary updateCall body/state "active"',
    ];
    for (const limit of limits) {
      const rest = cells.filter(({ covers }) => !covers.includes(limit));
      expect(rest.length).toBeLessThan(cells.length);
      expect(missing(obligations, rest)).toContain(limit);
    }
  });

  it("are not met when the cells of one rule are left out", () => {
    const [rule = ""] = obligations.filter((one) => one.endsWith("/maxLength"));
    const rest = cells.filter(({ covers }) => !covers.includes(rule));
    expect(missing(obligations, rest)).toContain(rule);
  });
});
