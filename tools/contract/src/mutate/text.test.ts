import { expect, it } from "vitest";
import { ofLength } from "./text.ts";

it.each([0, 1, 5, 6, 7, 8, 9, 10, 100])("makes texts of %i characters out of another", (length) => {
  for (const text of ofLength("+12345", length)) expect(text).toHaveLength(length);
});

it("repeats characters of the text, so that some rules still hold", () => {
  expect(ofLength("+12345", 8)).toContain("+1234555");
});

it("makes a text even out of an empty one", () => {
  expect(ofLength("", 3)).toEqual(["aaa"]);
});

it("makes no text of a negative length", () => {
  expect(ofLength("abc", -1)).toEqual([""]);
});

it("keeps the form of a time and of parts between dots", () => {
  expect(ofLength("2026-03-02T14:00:00Z", 25)).toContain("2026-03-02T14:00:00.0000Z");
  expect(ofLength("urn:service:sos", 20)).toContain("urn:service:sos.a.aa");
  expect(ofLength("urn:service:sos", 21)).toContain("urn:service:sos.a.aaa");
  for (const text of ofLength("2026-03-02T14:00:00+01:00", 64)) expect(text).toHaveLength(64);
});
