import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasFormat } from "./formats.ts";

describe("a date-time", () => {
  it.each([
    "2026-03-02T14:05:13Z",
    "2026-03-02t14:05:13.502z",
    "2024-02-29T00:00:00+05:30",
    "2016-12-31T23:59:60Z",
    "0000-01-01T00:00:00Z",
  ])("is %s", (text) => expect(hasFormat(text, "date-time")).toBe(true));

  it.each([
    ...["", "2026-03-02", "2026-03-02 14:05:13Z", "2026-03-02T14:05:13", "2026-3-2T14:05:13Z"],
    ...["2026-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-13-01T00:00:00Z"],
    ...["2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z"],
    ...[
      "2026-01-01T00:60:00Z",
      "2026-01-01T00:00:61Z",
      "2026-01-01T00:00:00+24:00",
      "x2026-01-01T00:00:00Z",
    ],
  ])("is not %j", (text) => expect(hasFormat(text, "date-time")).toBe(false));

  it("is whatever a Date says", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => hasFormat(date.toISOString(), "date-time"),
      ),
    );
  });
});

describe("a uri", () => {
  it.each([
    "https://a.example/b?c=%20#d",
    "wss://a.example/",
    "tel:+19195550100",
    "http://[::1]:8080/",
  ])("is %s", (text) => expect(hasFormat(text, "uri")).toBe(true));
  it.each([
    "",
    "a.example",
    "/path",
    "https:",
    "https://a b",
    "https://a/%zz",
    "https://a/<b>",
    "https://a/\n",
  ])("is not %j", (text) => expect(hasFormat(text, "uri")).toBe(false));
});

describe("other formats", () => {
  it("are a uuid", () => {
    expect(hasFormat(crypto.randomUUID(), "uuid")).toBe(true);
    expect(hasFormat("7d9e4c1a-3b52-4f08-9a6d", "uuid")).toBe(false);
  });
  it("are an int32", () => {
    expect([2 ** 31 - 1, -(2 ** 31), 0].every((value) => hasFormat(value, "int32"))).toBe(true);
    expect([2 ** 31, 1.5].some((value) => hasFormat(value, "int32"))).toBe(false);
  });
  it("concern no value of another type", () => {
    for (const format of ["date-time", "uri", "uuid", "int32"])
      expect([null, true, [], {}].every((value) => hasFormat(value, format))).toBe(true);
  });
});
