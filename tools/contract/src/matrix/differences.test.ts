import { expect, it } from "vitest";
import { type Difference, explain, stale } from "./differences.ts";

const difference: Difference = {
  apis: ["voice", "call handling"],
  cells: /^listCalls /,
  failure: /is 200/,
  reason: "it takes everything",
};

const failed = { api: "voice", id: "listCalls refuses x", failure: "the answer is 200" };

it("explains a failure of its cells that fails in its way", () => {
  expect(explain([difference], failed)).toBe(difference);
});

it.each([
  ["of another API", { ...failed, api: "webrtc" }],
  ["of another cell", { ...failed, id: "createCall refuses x" }],
  ["of another kind", { ...failed, failure: "the answer is 500" }],
])("does not explain a failure %s", (_, other) => {
  expect(explain([difference], other)).toBeUndefined();
});

it("is stale when it explains nothing any more, and only for its own API", () => {
  expect(stale([difference], "voice", [failed])).toEqual([]);
  expect(stale([difference], "voice", [])).toEqual([difference]);
  expect(stale([difference], "webrtc", [])).toEqual([]);
});
