import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createProgress } from "./progress.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("says nothing of what is done in two seconds, then a line every two seconds, until the end", () => {
  const lines: string[] = [];
  const progress = createProgress(3, (line) => lines.push(line));
  progress.step("first");
  vi.advanceTimersByTime(1999);
  expect(lines).toEqual([]);
  progress.step("second");
  vi.advanceTimersByTime(2001);
  expect(lines).toEqual(["1 of 3 done, now second", "1 of 3 done, now second"]);
  progress.end();
  vi.advanceTimersByTime(9000);
  expect(lines).toHaveLength(2);
});
