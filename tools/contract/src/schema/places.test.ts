import { expect, it } from "vitest";
import { openDocument } from "../spec/document.ts";
import type { Json } from "../spec/json.ts";
import { placesOf } from "./places.ts";

function places(schemas: { readonly [name: string]: Json }, openapi = "3.1.0") {
  const document = openDocument({ openapi, components: { schemas } });
  return placesOf(document, "#/components/schemas/Call").map(
    ({ path, typed, required, nullable }) => ({ at: path.join("/"), typed, required, nullable }),
  );
}

it("finds properties and items through references, and what is not allowed there", () => {
  const Call = {
    type: "object",
    required: ["to"],
    properties: { to: { $ref: "#/components/schemas/Text" }, tags: { type: "array", items: {} } },
  };
  expect(places({ Call, Text: { type: ["string", "null"] } })).toEqual([
    { at: "", typed: true, required: false, nullable: false },
    { at: "to", typed: true, required: true, nullable: true },
    { at: "tags", typed: true, required: false, nullable: false },
    { at: "tags/0", typed: false, required: false, nullable: true },
  ]);
});

it("allows null only if every schema of a place does, and one of its alternatives", () => {
  const nullOr = { anyOf: [{ type: "string" }, { type: "null" }] };
  const Call = {
    type: "object",
    properties: {
      a: nullOr,
      b: { ...nullOr, enum: ["x"] },
      c: { allOf: [nullOr, { type: "string" }] },
    },
  };
  expect(places({ Call }).map(({ at, nullable }) => [at, nullable])).toEqual([
    ["", false],
    ["a", true],
    ["b", false],
    ["c", false],
  ]);
});

it("reads nullable in OpenAPI 3.0", () => {
  const Call = { type: "object", properties: { a: { type: "string", nullable: true } } };
  expect(places({ Call }, "3.0.3")[1]).toMatchObject({ at: "a", nullable: true });
});

it("comes to an end where a schema contains itself", () => {
  const Call = { type: "object", properties: { parent: { $ref: "#/components/schemas/Call" } } };
  expect(places({ Call }).map(({ at }) => at)).toEqual(["", "parent"]);
});
