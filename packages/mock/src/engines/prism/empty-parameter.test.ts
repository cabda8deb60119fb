import { expect, test } from "vitest";
import { emptyParameters } from "./empty-parameter.ts";
import type { PrismOperation } from "./load.ts";

const check = (schema: object, value = "", allowEmptyValue?: boolean) => {
  const query = [{ id: "1", name: "pageSize", style: "form", schema, allowEmptyValue }];
  const operation = { request: { query } } as unknown as PrismOperation;
  return emptyParameters(operation, { pageSize: value }).map(({ code }) => code);
};

test.each([
  [{ type: "integer" }, "type"],
  [{ type: ["number", "null"] }, "type"],
  [{ type: "string", minLength: 1 }, "minLength"],
  [{ type: "string", pattern: "^\\S+$" }, "pattern"],
  [{ type: "string", enum: ["a"] }, "enum"],
  [{ type: "string", format: "date-time" }, "format"],
])("a parameter with %j needs a value", (schema, keyword) => {
  expect(check(schema)).toEqual([keyword]);
  expect(check(schema, "1")).toEqual([]);
  expect(check(schema, "", true)).toEqual([]);
});

test.each([
  {},
  { type: "string" },
  { type: ["integer", "string"] },
  { type: "array", items: { type: "string" } },
  { type: "string", pattern: "^a*$", minLength: 0 },
  { type: "string", enum: ["", "a"] },
])("a parameter with %j may be empty", (schema) => {
  expect(check(schema)).toEqual([]);
});
