import { expect, test } from "vitest";
import { createFaultRules } from "./faults.ts";

const call = { operation: "getParcel", paths: ["/parcels/{parcelId}", "/parcels/7"] };
const hits = (rules: ReturnType<typeof createFaultRules>, tries: number) =>
  Array.from({ length: tries }, () => rules.take(call) !== undefined);

test("a rule hits requests of its operation, or of its path in either form, or all", () => {
  for (const [rule, hit] of [
    [{ operation: "getParcel" }, true],
    [{ operation: "sendParcel" }, false],
    [{ path: "/parcels/{parcelId}" }, true],
    [{ path: "/parcels/7" }, true],
    [{ path: "/parcels/8" }, false],
    [{}, true],
  ] as const) {
    const rules = createFaultRules();
    rules.add({ ...rule, delay: 1 });
    expect([rule, rules.take(call) !== undefined]).toEqual([rule, hit]);
  }
});

test("a rule ends after as many hits as it has times, and the next one takes over", () => {
  const rules = createFaultRules();
  rules.add({ status: 503, times: 2 });
  rules.add({ status: 500 });
  expect([1, 2, 3, 4].map(() => rules.take(call)?.status)).toEqual([503, 503, 500, 500]);
  expect(rules.list()).toEqual([{ status: 500, hits: 2 }]);
});

test("a probability chooses the same requests for the same seed, about as many as it says", () => {
  const run = (seed?: number) => {
    const rules = createFaultRules();
    rules.add({ delay: 1, probability: 0.3, ...(seed === undefined ? {} : { seed }) });
    return hits(rules, 1000);
  };
  expect(run()).toEqual(run(1));
  expect(run(2)).not.toEqual(run(1));
  for (const seed of [0, 1, 2, 3]) {
    const share = run(seed).filter(Boolean).length;
    expect(share).toBeGreaterThan(240);
    expect(share).toBeLessThan(360);
  }
});

test("the probabilities 0 and 1 mean never and always", () => {
  const rules = createFaultRules();
  rules.add({ delay: 1, probability: 0 });
  expect(hits(rules, 50)).not.toContain(true);
  rules.add({ delay: 1, probability: 1 });
  expect(hits(rules, 50)).not.toContain(false);
});
