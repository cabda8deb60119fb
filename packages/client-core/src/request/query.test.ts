import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendQuery } from "./query.ts";

const query = (values: Record<string, unknown>) =>
  Object.entries(values).reduce((text, [name, value]) => appendQuery(text, name, value), "");

describe("a query", () => {
  it("leaves undefined out and joins the rest", () => {
    expect(query({ a: undefined, b: 1, c: true, d: "x y" })).toBe("?b=1&c=true&d=x%20y");
    expect(query({ a: undefined })).toBe("");
  });

  it("writes dates as RFC 3339 text", () => {
    expect(query({ since: new Date(Date.UTC(2026, 8, 1)) })).toBe(
      "?since=2026-09-01T00%3A00%3A00.000Z",
    );
  });

  it("repeats the name for each item of an array", () => {
    expect(query({ tag: ["a", "b&c"] })).toBe("?tag=a&tag=b%26c");
    expect(query({ tag: [] })).toBe("");
  });

  it.each([null, {}, [null], [["a"]], Number.POSITIVE_INFINITY, new Date("x"), "\udfff"])(
    "refuses %j",
    (value) => {
      expect(() => query({ tag: value })).toThrow(
        expect.objectContaining({ reason: expect.stringMatching(/^parameter "tag" /) }),
      );
    },
  );

  it("gives back any texts through a URL parser", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(text), text.filter(Boolean), (values, name) => {
        const url = new URL(`https://api.example.com/calls${query({ [name]: values })}`);
        expect(url.pathname + url.hash).toBe("/calls");
        expect(url.searchParams.getAll(name)).toEqual(values);
      }),
    );
  });
});
