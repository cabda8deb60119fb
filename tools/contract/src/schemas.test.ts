import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { takeCensus } from "./schema/census.ts";
import { createSchemas } from "./schema/schemas.ts";
import { apiNames, loadApi } from "./spec/load.ts";

describe.each(apiNames().map(loadApi))("the spec of $name", ({ name, document }) => {
  const schemas = createSchemas(document);
  const census = takeCensus(document);

  for (const pointer of census.schemas) {
    it(`has a schema at ${pointer} that compiles in strict mode`, () => {
      expect(() => schemas.compile(pointer)).not.toThrow();
    });
  }

  for (const { pointer, value, schema } of census.samples) {
    it(`has a valid example at ${pointer}`, () => {
      expect(schemas.problems(schema, value)).toEqual([]);
    });
  }

  it("has a named example for every media type", () => {
    expect(census.withoutExample).toEqual([]);
  });

  it("is shipped unchanged with the package", () => {
    const shipped = new URL(import.meta.resolve(`@telespec/${name}/openapi.json`));
    expect(JSON.parse(readFileSync(shipped, "utf8"))).toEqual(document.root);
  });
});
