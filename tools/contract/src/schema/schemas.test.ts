import { describe, expect, it } from "vitest";
import { openDocument } from "../spec/document.ts";
import type { Json } from "../spec/json.ts";
import { createSchemas, type Schemas } from "./schemas.ts";

function schemasOf(openapi: string, schemas: { readonly [name: string]: Json }): Schemas {
  return createSchemas(openDocument({ openapi, components: { schemas } }));
}

const at = (name: string) => `#/components/schemas/${name}`;

describe("the schemas of a document", () => {
  it("refuse to compile a keyword that nobody knows", () => {
    const schemas = schemasOf("3.1.0", { Call: { type: "string", maxLenght: 5 } });
    expect(() => schemas.compile(at("Call"))).toThrow(/maxLenght/);
  });

  it("refuse to compile a pattern that the u flag does not allow", () => {
    const schemas = schemasOf("3.1.0", { Call: { type: "string", pattern: "^[\\w-.]+$" } });
    expect(() => schemas.compile(at("Call"))).toThrow(/regular expression/);
  });

  it("refuse to compile a reference that leads nowhere", () => {
    const schemas = schemasOf("3.1.0", { Call: { $ref: at("Missing") } });
    expect(() => schemas.compile(at("Call"))).toThrow(/Missing/);
  });

  it("know the annotations of OpenAPI and its extensions", () => {
    const schemas = schemasOf("3.0.3", { Call: { type: "string", example: "a", "x-note": "b" } });
    expect(schemas.problems(at("Call"), "a")).toEqual([]);
  });

  it("tell where in the spec the broken rule stands, through references", () => {
    const schemas = schemasOf("3.1.0", {
      Call: { type: "object", properties: { to: { $ref: at("Number") } } },
      Number: { type: "string", pattern: "^\\+[0-9]+$" },
    });
    expect(schemas.problems(at("Call"), { to: "me" })).toMatchObject([
      { at: "/to", keyword: "pattern", rule: `${at("Number")}/pattern` },
    ]);
  });

  it("see rules of 2020-12 in OpenAPI 3.1", () => {
    const schemas = schemasOf("3.1.0", {
      Call: { type: "object", properties: { to: {} }, unevaluatedProperties: false },
    });
    expect(schemas.problems(at("Call"), { from: 1 })).toMatchObject([
      { keyword: "unevaluatedProperties" },
    ]);
  });

  it("see keywords beside a reference in OpenAPI 3.1, and ignore them in 3.0", () => {
    const schemas = {
      Call: { type: "object", properties: { to: { $ref: at("Text"), enum: ["a"] } } },
      Text: { type: "string" },
    };
    expect(schemasOf("3.1.0", schemas).problems(at("Call"), { to: "ab" })).toHaveLength(1);
    expect(schemasOf("3.0.3", schemas).problems(at("Call"), { to: "ab" })).toHaveLength(0);
  });

  it("understand nullable and exclusive limits of OpenAPI 3.0", () => {
    const schemas = schemasOf("3.0.3", {
      Text: { type: "string", nullable: true },
      Number: { type: "number", minimum: 0, exclusiveMinimum: true, maximum: 1 },
    });
    expect(schemas.problems(at("Text"), null)).toEqual([]);
    expect(schemas.problems(at("Number"), 0)).toMatchObject([{ keyword: "exclusiveMinimum" }]);
    expect(schemas.problems(at("Number"), 1)).toEqual([]);
  });

  it("find every problem of a value, not only the first", () => {
    const schemas = schemasOf("3.1.0", {
      Call: { type: "object", properties: { to: { type: "string" } }, required: ["to", "from"] },
    });
    const found = schemas.problems(at("Call"), { to: 5 });
    expect(found.map(({ keyword }) => keyword).sort()).toEqual(["required", "type"]);
  });
});
