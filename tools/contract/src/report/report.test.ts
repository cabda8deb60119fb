import { describe, expect, it } from "vitest";
import { toJUnit } from "./junit.ts";
import { toMarkdown } from "./markdown.ts";
import { type ApiReport, count, faults } from "./report.ts";
import { toTable } from "./table.ts";

const passed = {
  id: "a",
  group: "requests",
  operation: "createCall",
  title: "createCall succeeds",
  milliseconds: 12,
  failure: undefined,
  known: undefined,
} as const;

const good: ApiReport = {
  api: "voice",
  title: "Voice",
  version: "1.0.0",
  counts: [
    { kind: "statuses", covered: 3, declared: 3 },
    { kind: "paging", covered: 0, declared: 0 },
  ],
  cells: [passed],
  untested: [],
  stale: [],
  milliseconds: 1234,
};

const bad: ApiReport = {
  ...good,
  api: "webrtc",
  cells: [
    { ...passed, title: 'answers <b> & "c"\u0000', failure: "the *body* is wrong\nat line 2" },
  ],
  untested: ["status getCall 404"],
};

describe("a report", () => {
  it("counts as covered what a cell that passed covers, once", () => {
    const cell = { covers: ["status createCall 201", "status createCall 201"] };
    const counts = count(["status createCall 201", "status createCall 400"], [cell]);
    expect(counts).toContainEqual({ kind: "statuses", covered: 1, declared: 2 });
  });

  it("refuses a kind that it would not show", () => {
    expect(() => count(["colour red"], [])).toThrow(/colour red/);
  });

  it("speaks against an API for failures, missing tests and differences that are gone", () => {
    expect(faults(good)).toEqual([]);
    expect(faults({ ...bad, stale: ["it quotes XML"] })).toEqual([
      'failed: answers <b> & "c"\u0000: the *body* is wrong',
      "without a test: status getCall 404",
      "no longer a difference, take it off the list: it quotes XML",
    ]);
  });

  it("does not speak against an API for a difference that is known", () => {
    const known = { ...passed, failure: "wrong", known: "it is to be mended" };
    expect(faults({ ...good, cells: [known] })).toEqual([]);
    expect(toTable([{ ...good, cells: [known] }])).toContain("it is to be mended");
  });
});

describe("the table", () => {
  it("has a column for each API, and a dash where nothing is declared", () => {
    expect(toTable([good]).split("\n")).toEqual([
      "covered / declared  voice",
      "statuses            3 / 3",
      "paging                  -",
      "cells passed        1 / 1",
      "time                1.2 s",
    ]);
  });

  it("names what failed, with the first line of why, and what has no test", () => {
    const text = toTable([good, bad]);
    expect(text).toContain("the *body* is wrong\n  without a test: status getCall 404");
    expect(text).toContain("cells passed        1 / 1   0 / 1");
  });
});

describe("the Markdown", () => {
  it("has a table, and lists what failed without letting it be Markdown", () => {
    const text = toMarkdown([good, bad]);
    expect(text).toContain("| statuses | 3 / 3 | 3 / 3 |");
    expect(text).toContain("## webrtc");
    expect(text).toContain("the \\*body\\* is wrong");
    expect(text).not.toContain("## voice");
  });
});

describe("the JUnit file", () => {
  it("counts a part of the spec without a test as a failure", () => {
    expect(toJUnit([bad])).toContain('<testsuite name="webrtc" tests="2" failures="2"');
  });

  it("writes any text as XML can hold it", () => {
    const text = toJUnit([bad]);
    expect(text).toContain('name="answers &lt;b&gt; &amp; &quot;c&quot;\ufffd"');
    expect(text).toContain(
      '<failure message="the *body* is wrong">the *body* is wrong\nat line 2<',
    );
  });
});
