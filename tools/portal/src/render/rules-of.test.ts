import { expect, test } from "vitest";
import type { Schema } from "../model/openapi.ts";
import { readApis } from "../model/read-api.ts";
import { rulesOf } from "./rules-of.ts";

const apis = readApis();
const [api] = apis;
if (api === undefined) throw new Error("there is no API");

const labels = (schema: Schema) =>
  rulesOf(api, schema).map(({ label, values }) => `${label}: ${values.join(", ")}`);

test("every rule of a value is said", () => {
  expect(
    labels({ type: "string", minLength: 1, maxLength: 5, pattern: "^a", default: "" }),
  ).toEqual(['Default: ""', "Length: 1 to 5 characters", "Pattern: ^a"]);
  expect(labels({ type: "number", minimum: 0, exclusiveMaximum: 9, multipleOf: 3 })).toEqual([
    "At least: 0",
    "Less than: 9",
    "Multiple of: 3",
  ]);
});

test("rules that are combined, and those of a list's items, are said too", () => {
  expect(labels({ allOf: [{ pattern: "a" }, { maxLength: 3 }, { maxLength: 3 }] })).toEqual([
    "Pattern: a",
    "Length: at most 3 characters",
  ]);
  expect(labels({ type: "array", maxItems: 2, items: { enum: ["x", "y"] } })).toEqual([
    "Items: at most 2 items",
    "Each: one of: x, y",
  ]);
});

// What the pages show: as a rule, as structure, as text, or as the rules between properties.
const shown = new Set(
  `type description format pattern enum const default example examples minimum maximum exclusiveMinimum
  exclusiveMaximum multipleOf minLength maxLength minItems maxItems uniqueItems nullable contentMediaType
  items properties required additionalProperties allOf anyOf oneOf discriminator $ref dependentSchemas if
  then else not`.split(/\s+/),
);
// Why a keyword needs no place on a page.
const silent = new Map([
  ["unevaluatedProperties", "true everywhere, which allows what is allowed anyway"],
  ["x-unbounded", "a reason for the linter"],
]);

test.for(apis)("no keyword of a schema of $facts.slug is left out of the pages", ({ schemas }) => {
  const unknown = new Set<string>();
  const look = (schema: Schema) => {
    for (const [keyword, value] of Object.entries(schema)) {
      if (!shown.has(keyword) && !silent.has(keyword)) unknown.add(keyword);
      if (keyword === "unevaluatedProperties") expect(value).toBe(true);
      for (const inner of schemasIn(keyword, value)) look(inner);
    }
  };
  for (const schema of schemas.values()) look(schema);
  expect([...unknown]).toEqual([]);
});

function schemasIn(keyword: string, value: unknown): Schema[] {
  if (typeof value !== "object" || value === null) return [];
  if (["properties", "dependentSchemas"].includes(keyword)) return Object.values(value);
  if (["allOf", "anyOf", "oneOf"].includes(keyword) && Array.isArray(value)) return value;
  return ["items", "not", "if", "then", "else", "additionalProperties"].includes(keyword)
    ? [value]
    : [];
}
