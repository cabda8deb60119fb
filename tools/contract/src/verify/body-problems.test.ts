import { describe, expect, it } from "vitest";
import { createSchemas } from "../schema/schemas.ts";
import { openDocument } from "../spec/document.ts";
import type { Json } from "../spec/json.ts";
import { bodyProblems } from "./body-problems.ts";

const text = { type: "string" };

function problems(schema: Json, value: Json, others: { readonly [name: string]: Json } = {}) {
  const document = openDocument({
    openapi: "3.1.0",
    components: { schemas: { Body: schema, ...others } },
  });
  const schemas = createSchemas(document, { discriminate: true });
  return bodyProblems(document, schemas, "#/components/schemas/Body", value).map(
    ({ at, kind, rules }) => `${at} ${kind} ${rules.map(shorten).join(" ")}`,
  );
}

describe("the problems of a body", () => {
  it("are none in a good one", () => {
    const schema = { type: "object", properties: { to: text } };
    expect(problems(schema, { to: "a" })).toEqual([]);
  });

  it("name the place where something is missing", () => {
    const schema = { type: "object", properties: { to: text }, required: ["to"] };
    expect(problems({ type: "array", items: schema }, [{ to: "a" }, {}])).toEqual([
      "/1/to missing items/required",
    ]);
  });

  it("accuse a value of a wrong type of nothing else", () => {
    expect(problems({ type: ["string", "null"], enum: ["a", null] }, 5)).toEqual([" wrong type"]);
  });

  it("accuse a value that breaks two rules once, and name both", () => {
    expect(problems({ ...text, maxLength: 3, pattern: "^a" }, "bbbb")).toEqual([
      " wrong maxLength pattern",
    ]);
  });

  it("are those of the alternative that fits best", () => {
    const schema = {
      type: "object",
      properties: { to: { anyOf: [ref("Call"), { type: "null" }] } },
    };
    const others = {
      Call: { type: "object", properties: { id: text, at: text }, required: ["id"] },
    };
    expect(problems(schema, { to: { id: 5 } }, others)).toEqual([
      "/to/id wrong Call/properties/id/type",
    ]);
    expect(problems(schema, { to: 5 }, others)).toEqual(["/to wrong properties/to/anyOf"]);
    expect(problems(schema, { to: null }, others)).toEqual([]);
  });

  it("are those of the alternative that a discriminator chooses", () => {
    const kind = (name: string) => ({
      type: "object",
      properties: { kind: { ...text, const: name }, [name]: text },
      required: ["kind", name],
    });
    const schema = {
      type: "object",
      oneOf: [ref("A"), ref("B")],
      discriminator: { propertyName: "kind" },
    };
    const others = { A: kind("a"), B: kind("b") };
    expect(problems(schema, { kind: "b" }, others)).toEqual(["/b missing B/required"]);
  });

  it("have fields that the spec does not know, through lists and compositions", () => {
    const schema = {
      type: "object",
      allOf: [{ type: "object", properties: { from: text } }],
      properties: { list: { type: "array", items: { type: "object", properties: { id: text } } } },
    };
    expect(problems(schema, { from: "a", list: [{ id: "b", more: 1 }], x: 1 })).toEqual([
      "/list/0/more undocumented properties/list/items/properties",
      "/x undocumented properties allOf/0/properties",
    ]);
  });

  it("have no such fields where the spec says that there may be others, or names none", () => {
    const open = { type: "object", properties: { id: text }, additionalProperties: true };
    expect(problems(open, { id: "a", more: 1 })).toEqual([]);
    expect(problems({ type: "object" }, { more: 1 })).toEqual([]);
  });

  it("name a field once where the spec allows no others", () => {
    const closed = { type: "object", properties: { id: text }, additionalProperties: false };
    expect(problems(closed, { more: 1 })).toEqual(["/more not allowed additionalProperties"]);
  });
});

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

function shorten(rule: string): string {
  return rule.replace(/^#\/components\/schemas\/(Body\/)?/, "");
}
