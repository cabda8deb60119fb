import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { limited, longestTimer, wait } from "./limited.ts";

const never = () => new Promise<never>(() => {});
const failure = (aborted: boolean) => (aborted ? "aborted" : "time is up");

describe("limited", () => {
  it("gives what the work gives, or its error", async () => {
    expect(await limited(50, undefined, async () => 7, failure)).toBe(7);
    await expect(limited(50, undefined, () => Promise.reject("no"), failure)).rejects.toBe("no");
  });

  it("does not begin the work when the time is up or the signal has fired", async () => {
    let begun = 0;
    const work = async () => begun++;
    for (const milliseconds of [0, -1, Number.NaN])
      await expect(limited(milliseconds, undefined, work, failure)).rejects.toBe("time is up");
    await expect(limited(50, AbortSignal.abort("r"), work, failure)).rejects.toBe("aborted");
    expect(begun).toBe(0);
  });

  it("aborts the work's signal with the caller's reason", async () => {
    const controller = new AbortController();
    let inner: AbortSignal | undefined;
    const work = (signal: AbortSignal) => {
      inner = signal;
      return never();
    };
    const outcome = limited(1000, controller.signal, work, failure);
    controller.abort("r");
    await expect(outcome).rejects.toBe("aborted");
    expect(inner?.reason).toBe("r");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("takes a limit that no timer can hold for none", async () => {
    const slow = () => new Promise((resolve) => setTimeout(resolve, 20, "done"));
    for (const milliseconds of [longestTimer + 1, Number.POSITIVE_INFINITY])
      expect(await limited(milliseconds, undefined, slow, failure)).toBe("done");
  });
});

describe("wait", () => {
  const aborted = () => new Error("aborted");

  it("takes as long as it says", async () => {
    const start = performance.now();
    await wait(30, undefined, aborted);
    expect(performance.now() - start).toBeGreaterThan(28);
    await wait(0, undefined, aborted);
  });

  it("ends with the error given when the signal fires", async () => {
    await expect(wait(1000, AbortSignal.timeout(10), aborted)).rejects.toThrow("aborted");
  });
});
