import { expect, it } from "vitest";
import { openDocument } from "../spec/document.ts";
import type { Json } from "../spec/json.ts";
import { rulesOf } from "./rules.ts";

function rules(Call: Json, openapi = "3.1.0"): string[] {
  const schemas = { Call, Text: { type: "string", maxLength: 5 } };
  const document = openDocument({ openapi, components: { schemas } });
  return rulesOf(document, "#/components/schemas/Call").map((rule) =>
    rule.replace("#/components/schemas/", ""),
  );
}

it("finds rules through references, properties and alternatives", () => {
  const Call = {
    required: ["to"],
    properties: { to: { $ref: "#/components/schemas/Text" } },
    anyOf: [{ minProperties: 1 }],
  };
  expect(rules(Call)).toEqual([
    "Call/required",
    "Call/anyOf",
    "Text/type",
    "Text/maxLength",
    "Call/anyOf/0/minProperties",
  ]);
});

it("leaves out what forbids nothing", () => {
  const Call = {
    description: "a call",
    default: 1,
    format: "double",
    uniqueItems: false,
    additionalProperties: true,
    "x-note": 1,
  };
  expect(rules(Call)).toEqual([]);
});

it("leaves out rules that decide and do not forbid", () => {
  const Call = { if: { type: "string" }, not: { const: 1 }, else: { maximum: 9 } };
  expect(rules(Call)).toEqual(["Call/not", "Call/else/maximum"]);
});

it("takes a discriminator for the rule that its alternatives make", () => {
  const Call = { oneOf: [{ type: "object" }], discriminator: { propertyName: "kind" } };
  expect(rules(Call)).toEqual(["Call/discriminator", "Call/oneOf/0/type"]);
});

it("sees what stands beside a reference in OpenAPI 3.1 and not in 3.0", () => {
  const Call = { $ref: "#/components/schemas/Text", minLength: 1 };
  expect(rules(Call)).toContain("Call/minLength");
  expect(rules(Call, "3.0.3")).not.toContain("Call/minLength");
});

it("stops at a keyword for which it knows no bad value", () => {
  expect(() => rules({ patternProperties: {} })).toThrow(/Call has the keyword patternProperties/);
});
