import { describe, expect, it } from "vitest";
import { backoff } from "./backoff.ts";

describe("backoff", () => {
  it("doubles its upper end with every failure, up to 8 s", () => {
    const most = [1, 2, 3, 4, 5, 6, 7, 50].map((failures) => backoff(failures, () => 1));
    expect(most).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  it("is spread from 0, so that callers do not come back together", () => {
    expect(backoff(3, () => 0)).toBe(0);
    expect(backoff(3, () => 0.5)).toBe(500);
    expect(new Set(Array.from({ length: 20 }, () => backoff(5))).size).toBeGreaterThan(10);
  });
});
