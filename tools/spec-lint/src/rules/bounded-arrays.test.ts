import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { boundedArrays } from "./bounded-arrays.ts";

const body = (schema: string) => `
    paths:
      /calls:
        post:
          requestBody: { content: { application/json: { ${schema} } } }
    `;

test("An array that a user sends without a limit is reported", () => {
  expectFindings(boundedArrays, body("»schema: { type: [array, 'null'], minItems: 1 }"));
});

test("maxItems, or the reason for having none, passes", () => {
  expectNothing(boundedArrays, body("schema: { type: array, maxItems: 5 }"));
  expectNothing(boundedArrays, body("schema: { type: array, x-unbounded: Nobody says. }"));
});
