import { describe, expect, it } from "vitest";
import { literal } from "./literal.ts";

describe("literal", () => {
  it("keeps on one line what fits, and quotes only names that need it", () => {
    expect(literal({ a: 1, "x-y": [true, "b"], 200: {}, "007": [] })).toBe(
      '{ 200: {}, a: 1, "x-y": [true, "b"], "007": [] }',
    );
  });

  it("gives each member a line where all together are too long", () => {
    const long = "x".repeat(60);
    expect(literal({ a: long, b: { c: long, d: [long, long] } })).toBe(
      `{\n  a: "${long}",\n  b: {\n    c: "${long}",\n    d: [\n      "${long}",\n      "${long}",\n    ],\n  },\n}`,
    );
  });

  it("leaves out what is undefined", () => {
    expect(literal({ a: undefined, b: 2 })).toBe("{ b: 2 }");
  });

  it("escapes text", () => {
    expect(literal('a"\\\n')).toBe('"a\\"\\\\\\n"');
  });
});
