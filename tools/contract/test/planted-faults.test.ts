import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellsOf } from "../src/matrix/cells.ts";
import { knownDifferences } from "../src/matrix/known-differences.ts";
import { runMatrix } from "../src/report/run.ts";
import { loadApi } from "../src/spec/load.ts";
import { planted } from "./planted.ts";
import { type Fault, startTampering } from "./tampering.ts";

describe("the matrix of camara-call-handling", () => {
  it("finds a correlation id that does not come back", { timeout: 60_000 }, async () => {
    const { bench, close } = await startTampering("camara-call-handling");
    const forgetful = bench({ answer: ({ headers }) => headers.set("x-correlator", "another") });
    const cells = cellsOf(forgetful.api).filter(({ group }) => group === "responses");
    const { cells: reports } = await runMatrix(forgetful, cells);
    await close();
    expect(
      reports.every(({ failure }) => failure?.startsWith("header x-correlator is another")),
    ).toBe(true);
  });
});

describe("the matrix of bandwidth-voice", () => {
  let started: Awaited<ReturnType<typeof startTampering>>;
  beforeAll(async () => {
    started = await startTampering("bandwidth-voice");
  });
  afterAll(() => started.close());

  // The spec itself is not at fault here.
  const cells = cellsOf(loadApi("bandwidth-voice")).filter(({ group }) => group !== "schemas");

  const failed = async (fault: Fault, some = cells) => {
    const { cells: reports } = await runMatrix(started.bench(fault), some, knownDifferences);
    const unknown = reports.filter(
      ({ failure, known }) => failure !== undefined && known === undefined,
    );
    return unknown.map(({ id }) => id);
  };

  it("passes where nothing is wrong", async () => {
    expect(await failed({})).toEqual([]);
  });

  it.each(planted)("finds $what, and accuses nothing else", async ({ fault, fails, also }) => {
    // To look at all cells for each fault would take longer and tell no more.
    const some = cells.filter(({ id }, index) => fails.test(id) || index % 5 === 0);
    const found = await failed(fault, some);
    expect(found.filter((id) => fails.test(id))).not.toEqual([]);
    expect(found.filter((id) => !fails.test(id) && !also.test(id))).toEqual([]);
  });
});
