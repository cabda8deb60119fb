import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { Aborted, limited, longestTimer, TimedOut, wait } from "./limited.ts";

const never = () => new Promise<never>(() => {});

describe("limited", () => {
  it("gives what the work gives, or its error", async () => {
    expect(await limited(50, undefined, async () => 7)).toBe(7);
    await expect(limited(50, undefined, () => Promise.reject("no"))).rejects.toBe("no");
  });

  it("does not begin the work when the time is up or the signal has fired", async () => {
    let begun = 0;
    const work = async () => begun++;
    for (const milliseconds of [0, -1, Number.NaN])
      await expect(limited(milliseconds, undefined, work)).rejects.toBeInstanceOf(TimedOut);
    await expect(limited(50, AbortSignal.abort("r"), work)).rejects.toEqual(new Aborted("r"));
    expect(begun).toBe(0);
  });

  it("aborts the work's signal with the caller's reason", async () => {
    const controller = new AbortController();
    let inner: AbortSignal | undefined;
    const outcome = limited(1000, controller.signal, (signal) => {
      inner = signal;
      return never();
    });
    controller.abort("r");
    await expect(outcome).rejects.toBeInstanceOf(Aborted);
    expect(inner?.reason).toBe("r");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("takes a limit that no timer can hold for none", async () => {
    const slow = () => new Promise((resolve) => setTimeout(resolve, 20, "done"));
    for (const milliseconds of [longestTimer + 1, Number.POSITIVE_INFINITY])
      expect(await limited(milliseconds, undefined, slow)).toBe("done");
  });
});

describe("wait", () => {
  it("takes as long as it says", async () => {
    const start = performance.now();
    await wait(30, undefined);
    expect(performance.now() - start).toBeGreaterThan(28);
    await wait(0, undefined);
  });

  it("ends with Aborted when the signal fires", async () => {
    await expect(wait(1000, AbortSignal.timeout(10))).rejects.toBeInstanceOf(Aborted);
  });
});
