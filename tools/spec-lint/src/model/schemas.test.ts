import { join } from "node:path";
import { expect, test } from "vitest";
import { dedent, temporaryFiles } from "../../test/temporary-files.ts";
import { openSources } from "../source/sources.ts";
import { buildApi } from "./api.ts";
import { schemasWithin, typesOf, valueSchemas } from "./schemas.ts";

function read(schemas: string) {
  const text = dedent(schemas).replaceAll(/^/gm, "    ");
  const files = { "openapi.yaml": `openapi: 3.1.0\ncomponents:\n  schemas:\n${text}\n` };
  const sources = openSources(join(temporaryFiles(files), "openapi.yaml"));
  return buildApi(sources.entry, sources.resolve);
}

test("A schema that contains itself is walked once", () => {
  const api = read(`
    Call: { type: object, properties: { legs: { type: array, items: { $ref: "#/components/schemas/Call" } } } }
    `);
  expect([...schemasWithin(api, api.schemas.get("Call"), true)]).toHaveLength(3);
});

test("Keywords beside and around a value count, what tests it is left out", () => {
  const api = read(`
    Address:
      maxLength: 9
      allOf: [{ type: string }, { $ref: "#/components/schemas/Other" }]
      not: { type: string, const: no }
    Other: { type: string, pattern: "^a" }
    `);
  const values = [...valueSchemas(api, api.schemas.get("Address"), true)];
  expect(values.map(({ schema }) => schema.const)).not.toContain("no");
  const inner = values.find(({ schema }) => Object.keys(schema).join() === "type");
  expect([...(inner?.keywords ?? [])]).toEqual(expect.arrayContaining(["maxLength", "pattern"]));
});

test("The types of a schema are those of its own type keyword", () => {
  expect(typesOf({ type: ["string", "null"] })).toEqual(["string", "null"]);
  expect(typesOf({ type: "array" })).toEqual(["array"]);
  expect(typesOf({ allOf: [] })).toEqual([]);
});
