import { expect, test } from "vitest";
import { essenceOf, fallsUnder, isJson } from "./media-type.ts";

test("parameters and case do not belong to the essence of a media type", () => {
  expect(essenceOf(' Application/JSON ; charset="utf-8"')).toBe("application/json");
});

test.each(["", "json", "application/", "a/b/c", "a b/c"])("%j is no media type", (text) => {
  expect(essenceOf(text)).toBeUndefined();
});

test("a media type falls under itself and under ranges, not under its look-alikes", () => {
  expect(fallsUnder("text/csv", "text/*")).toBe(true);
  expect(fallsUnder("text/csv", "*/*")).toBe(true);
  expect(fallsUnder("application/json", "application/json; charset=utf-8")).toBe(true);
  expect(fallsUnder("application/problem+json", "application/json")).toBe(false);
  expect(fallsUnder("textual/csv", "text/*")).toBe(false);
});

test("types with the suffix +json are JSON", () => {
  expect(["application/json", "application/problem+json", "text/plain"].map(isJson)).toEqual([
    true,
    true,
    false,
  ]);
});
