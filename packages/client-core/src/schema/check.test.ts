import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSchema } from "./check.ts";
import type { Schema } from "./schema.ts";

const shown = (schema: Schema, value: unknown) =>
  checkSchema(
    { Named: { type: "object", properties: { next: { $ref: "Named" } } } },
    schema,
    value,
    "body",
  ).map(({ field, rule, type }) => `${field}: ${rule} (${type})`);

/** As text, because an object with the property `then` looks like a promise. */
const rule = JSON.parse('{ "if": { "required": ["a"] }, "then": { "required": ["b"] } }') as Schema;

describe("a schema", () => {
  it.each<[string, Schema, unknown, string[]]>([
    ["a type", { type: "string" }, 1, ["body: type string (number)"]],
    [
      "one of several types",
      { type: ["string", "null"] },
      [],
      ["body: type string or null (array)"],
    ],
    ["null as a type of its own", { type: "object" }, null, ["body: type object (null)"]],
    ["whole numbers", { type: "integer" }, 1.5, ["body: type integer (number)"]],
    ["a constant", { const: "a" }, "b", ['body: const "a" (string)']],
    ["a choice", { enum: ["a", null] }, "b", ['body: enum "a", null (string)']],
    ["a length", { minLength: 2, maxLength: 3 }, "abcd", ["body: maxLength 3 (string)"]],
    ["a least length in characters", { minLength: 2 }, "😀", ["body: minLength 2 (string)"]],
    ["a pattern", { pattern: "^\\p{L}+$" }, "1", ["body: pattern ^\\p{L}+$ (string)"]],
    ["a range", { minimum: 1, maximum: 2 }, 3, ["body: maximum 2 (number)"]],
    ["a range from below", { minimum: 1 }, 0, ["body: minimum 1 (number)"]],
    ["a format", { format: "uri" }, "nowhere", ["body: format uri (string)"]],
    ["a number of items", { minItems: 1, maxItems: 1 }, [1, 2], ["body: maxItems 1 (array)"]],
    ["items at all", { minItems: 1 }, [], ["body: minItems 1 (array)"]],
    ["items that differ", { uniqueItems: true }, ["a", "a"], ["body: uniqueItems (array)"]],
    ["its items", { items: { type: "string" } }, ["a", 1], ["body[1]: type string (number)"]],
    ["properties", { required: ["a"] }, { b: 1 }, ["body.a: required (undefined)"]],
    [
      "no inherited properties",
      { required: ["toString"] },
      {},
      ["body.toString: required (undefined)"],
    ],
    [
      "its properties",
      { properties: { a: { type: "string" } } },
      { a: 1 },
      ["body.a: type string (number)"],
    ],
    [
      "no others",
      { properties: { a: {} }, additionalProperties: false },
      { a: 1, b: 1 },
      ["body.b: no such property (number)"],
    ],
    [
      "others of a type",
      { additionalProperties: { type: "string" } },
      { b: 1 },
      ["body.b: type string (number)"],
    ],
    [
      "more where a property is",
      { dependentSchemas: { a: { required: ["b"] } } },
      { a: 1 },
      ["body.b: required (undefined)"],
    ],
    [
      "all of several",
      { allOf: [{ required: ["a"] }, { required: ["b"] }] },
      {},
      ["body.a: required (undefined)", "body.b: required (undefined)"],
    ],
    [
      "the schema it names",
      { $ref: "Named" },
      { next: { next: 1 } },
      ["body.next.next: type object (number)"],
    ],
    ["a rule under a condition", rule, { a: 1 }, ["body.b: required (undefined)"]],
  ])("demands %s", (_, schema, value, expected) => {
    expect(shown(schema, value)).toEqual(expected);
  });

  it.each<[string, Schema, unknown]>([
    ["characters beyond 16 bits as one", { maxLength: 1 }, "😀"],
    ["2.0 as an integer", { type: "integer" }, 2.0],
    ["lengths of what is no text", { maxLength: 1 }, 12345],
    ["undefined as absent", { properties: { a: { type: "string" } } }, { a: undefined }],
    ["a condition that does not hold", rule, {}],
    ["any branch", { anyOf: [{ type: "string" }, { type: "integer" }] }, 1],
    ["exactly one branch", { oneOf: [{ const: "a" }, { const: "b" }] }, "b"],
  ])("lets pass %s", (_, schema, value) => {
    expect(shown(schema, value)).toEqual([]);
  });

  it("takes one branch of oneOf, not two", () => {
    expect(shown({ oneOf: [{ type: "string" }, { minLength: 1 }] }, "a")).toEqual([
      "body: oneOf (string)",
    ]);
  });

  it("names what is wrong with the branch that was meant", () => {
    const circle = { required: ["radius"], properties: { shape: { const: "circle" } } };
    const square = { required: ["side", "angle"], properties: { shape: { const: "square" } } };
    for (const union of ["oneOf", "anyOf"])
      expect(shown({ [union]: [circle, square] }, { shape: "square" })).toEqual([
        "body.side: required (undefined)",
        "body.angle: required (undefined)",
      ]);
  });

  it("never names a value, and quotes and cuts a name that is no plain word", () => {
    const name = `a"\n${"x".repeat(200)}`;
    const [line = ""] = shown({ additionalProperties: { type: "string" } }, { [name]: 4111 });
    expect(line).toMatch(/^body\."a\\"\\nx{61}": type string \(number\)$/);
    expect(shown({ type: "integer" }, "s3cret").join()).not.toContain("s3cret");
  });

  it("stops before the stack does", () => {
    const deep = JSON.parse(`${'{"next":'.repeat(30_000)}{}${"}".repeat(30_000)}`);
    expect(shown({ $ref: "Named" }, deep).join()).toContain("at most 64 levels");
  });

  it("fails at no JSON value, whatever its names", () => {
    const schema: Schema = {
      type: ["object", "array"],
      required: ["__proto__"],
      properties: { constructor: { type: "string" }, a: { $ref: "Named" } },
      additionalProperties: { maxLength: 3 },
      items: { uniqueItems: true },
    };
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: "medium" }), (value) => {
        for (const violation of checkSchema({ Named: {} }, schema, value, "body"))
          expect(Object.keys(violation)).toEqual(["field", "rule", "type"]);
      }),
    );
  });
});
