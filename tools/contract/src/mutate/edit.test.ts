import { expect, it } from "vitest";
import { drop, get, put } from "./edit.ts";

const value = { a: { b: [1, { c: 2 }] } };

it("puts a value anywhere without touching the original", () => {
  expect(put(value, ["a", "b", 1, "c"], 3)).toEqual({ a: { b: [1, { c: 3 }] } });
  expect(put(value, [], null)).toBeNull();
  expect(value).toEqual({ a: { b: [1, { c: 2 }] } });
});

it("leaves a property out", () => {
  expect(drop(value, ["a", "b"])).toEqual({ a: {} });
});

it("gets what is there, and nothing where there is nothing", () => {
  expect(get(value, ["a", "b", 0])).toBe(1);
  expect(get(value, ["a", "x", 0])).toBeUndefined();
  expect(get(value, ["a", "constructor"])).toBeUndefined();
});
