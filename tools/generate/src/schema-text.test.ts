import { describe, expect, it } from "vitest";
import { schemaText } from "./schema-text.ts";

describe("schemaText", () => {
  it.each([
    [{ minLength: 1, maxLength: 256 }, "Length: 1 to 256 characters."],
    [{ maxLength: 256 }, "Length: at most 256 characters."],
    [{ minLength: 2 }, "Length: at least 2 characters."],
    [{ minLength: 47, maxLength: 47 }, "Length: 47 characters."],
    [{ minimum: 0, maximum: 300 }, "Range: 0 to 300."],
    [{ exclusiveMinimum: 0, exclusiveMaximum: 1 }, "Greater than 0. Less than 1."],
    [{ multipleOf: 5 }, "A multiple of 5."],
    [{ maxItems: 1, uniqueItems: true }, "Items: at most 1. No item twice."],
    [{ format: "uri", pattern: "^https:" }, "Format: uri. Pattern: `^https:`."],
    [{ format: "int32" }, undefined],
    [{ pattern: `^${"a".repeat(100)}$` }, undefined],
    [{ type: "string" }, undefined],
  ])("says of %j: %s", (schema, limits) => {
    expect(schemaText(schema).limits).toBe(limits);
  });

  it("gives default, examples and deprecation as tags", () => {
    expect(schemaText({ default: "POST", examples: ["GET", 1], deprecated: true }).tags).toEqual([
      "@deprecated",
      '@default "POST"',
      '@example "GET"',
      "@example 1",
    ]);
    expect(schemaText({ default: null, example: ["a"] }).tags).toEqual([
      "@default null",
      '@example ["a"]',
    ]);
  });
});
