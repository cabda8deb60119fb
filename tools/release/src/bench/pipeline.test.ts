import { expect, it } from "vitest";
import { formatRun, type Run } from "./pipeline.ts";

const run = (seconds: number, tasks: number, cached: number): Run => ({ seconds, tasks, cached });

it("a run is printed with its seconds, how much ran, and its share of a cold run", () => {
  const cold = run(30, 20, 0);
  expect([
    formatRun("cold", cold),
    formatRun("with nothing changed", run(1, 20, 20)),
    formatRun("one line of voice", run(5.25, 20, 12), cold),
  ]).toEqual([
    "cold                               30.0 s   20 of 20 tasks ran",
    "with nothing changed                1.0 s    0 of 20 tasks ran",
    "one line of voice                   5.3 s    8 of 20 tasks ran, 18% of cold",
  ]);
});
