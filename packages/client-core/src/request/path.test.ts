import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPath, parsePath, pathSegment } from "./path.ts";
import { Refusal } from "./refuse.ts";

describe("a path value", () => {
  it.each([
    ["", 'must not be ""'],
    [".", 'must not be "."'],
    ["..", 'must not be ".."'],
    [undefined, "is missing"],
    [null, "not null"],
    [{}, "not an object"],
    [["a"], "not an array"],
    [Number.NaN, "not NaN"],
    ["\ud800", "is not well-formed Unicode"],
  ])("%j is refused", (value, reason) => {
    expect(() => pathSegment("id", value)).toThrow(
      expect.objectContaining({ reason: expect.stringContaining(reason) }),
    );
  });

  it("is named, not shown, in a refusal", () => {
    expect(() => pathSegment("id", { secret: "hunter22" })).toThrow(
      expect.objectContaining({ reason: expect.not.stringContaining("hunter22") }),
    );
  });

  it("may be a number, a boolean or a date", () => {
    expect(pathSegment("id", 7)).toBe("7");
    expect(pathSegment("id", false)).toBe("false");
    expect(pathSegment("id", new Date(0))).toBe("1970-01-01T00%3A00%3A00.000Z");
  });
});

describe("the path of a call", () => {
  const template = parsePath("/accounts/{accountId}/calls/{callId}/bxml");
  const path = (accountId: unknown, callId: unknown) =>
    buildPath(template, (name) => (name === "accountId" ? accountId : callId));

  it("puts every value into its place", () => {
    expect(path("9900000", "c-1")).toBe("/accounts/9900000/calls/c-1/bxml");
  });

  it("keeps any value in its one segment, through a URL parser", () => {
    const base = "https://api.example.com/v2";
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        let url: URL;
        try {
          url = new URL(base + path("9900000", value));
        } catch (error) {
          return error instanceof Refusal;
        }
        const segments = url.pathname.split("/");
        expect(url.origin + url.search + url.hash).toBe("https://api.example.com");
        expect(segments.slice(0, 5)).toEqual(["", "v2", "accounts", "9900000", "calls"]);
        expect(segments.slice(6)).toEqual(["bxml"]);
        expect(decodeURIComponent(segments[5] as string)).toBe(value);
        return true;
      }),
    );
  });

  it.each(["%2e%2e", "%2E", "..%2f", "../..", "a/../b", "a\\..\\b", "a?b#c", ";"])(
    "does not let %j climb",
    (value) => {
      const url = new URL(`https://api.example.com${path("9900000", value)}`);
      expect(url.pathname.split("/")).toHaveLength(6);
    },
  );
});
