import { expect, test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { noClosedAllOf } from "./no-closed-all-of.ts";

const schema = (keywords: string) => `
    components:
      schemas:
        Event:
          type: object
          ${keywords}
          allOf: [{ type: object, properties: { id: { type: string } } }]
    `;

test("additionalProperties: false beside allOf is reported, with the way out of the version", () => {
  const [text] = expectFindings(noClosedAllOf, schema("»additionalProperties: false"));
  expect(text).toContain("unevaluatedProperties");
  const old = `openapi: 3.0.3\n${schema("»additionalProperties: false").replaceAll(/^ {4}/gm, "")}`;
  expect(expectFindings(noClosedAllOf, old)[0]).not.toContain("unevaluatedProperties");
});

test("unevaluatedProperties: false beside allOf passes", () => {
  expectNothing(noClosedAllOf, schema("unevaluatedProperties: false"));
});
