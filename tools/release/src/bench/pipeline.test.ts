import { expect, it } from "vitest";
import { formatSpeed, type Run, tooSlow } from "./pipeline.ts";

const run = (seconds: number, tasks: number, cached: number): Run => ({ seconds, tasks, cached });
const cold = run(30, 20, 0);

it("is content with what is fast enough", () => {
  expect(
    tooSlow({ cold, unchanged: run(1.9, 20, 20), oneLine: { voice: run(9.9, 20, 12) } }),
  ).toEqual([]);
});

it("complains of each limit that is passed", () => {
  expect(
    tooSlow({
      cold,
      unchanged: run(2.1, 20, 19),
      oneLine: { voice: run(10.1, 20, 0), camara: run(9, 20, 9) },
    }),
  ).toEqual([
    "With nothing changed it may take 2 s.",
    "With nothing changed, nothing may run.",
    "After a change of one line in voice it may take a third of cold: 10.0 s.",
  ]);
});

it("prints seconds and how much ran", () => {
  const text = formatSpeed({
    cold,
    unchanged: run(1, 20, 20),
    oneLine: { voice: run(5.25, 20, 12) },
  });
  expect(text.split("\n")).toEqual([
    "cold                               30.0 s    20 of 20 tasks ran",
    "with nothing changed                1.0 s     0 of 20 tasks ran",
    "one line of voice                   5.3 s     8 of 20 tasks ran",
  ]);
});
