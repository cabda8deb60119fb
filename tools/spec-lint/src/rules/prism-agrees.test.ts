import { expect, test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { prismAgrees } from "./prism-agrees.ts";

const body = (schema: string, mark = "", value = "{ a: b }", exampleMark = "") => `
    openapi: 3.0.3
    paths:
      /calls:
        post:
          requestBody:
            content:
              application/json:
                ${mark}schema: ${schema}
                examples: { one: { ${exampleMark}value: ${value} } }
          responses: { "200": { description: Done. } }
    `;

test("A null in the enum of a nullable field, which Prism's copy doubles, is reported", () => {
  const schema =
    "{ type: object, properties: { a: { type: string, nullable: true, enum: [b, null] } } }";
  const [text] = expectFindings(prismAgrees, body(schema, "»"));
  expect(text).toContain("Prism cannot compile this schema");
});

test("A body of which Prism checks nothing, since it is readOnly, is reported", () => {
  const schema = "{ type: object, readOnly: true, properties: { a: { type: string } } }";
  expectFindings(prismAgrees, body(schema, "»"));
});

test("An example that Prism refuses, since it reads the schema as draft-07, is reported", () => {
  const schema = "{ type: array, prefixItems: [{ type: string }], items: false, minItems: 1 }";
  const fixture = (mark: string, root: string) =>
    body(schema, "", "[a]", mark).replace("openapi: 3.0.3", `openapi: 3.1.0\n    ${root}`);
  const [text] = expectFindings(prismAgrees, fixture("»", "info: { title: Calls }"));
  expect(text).toContain("Prism refuses this example");
  const dialect = "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema";
  expectNothing(prismAgrees, fixture("", dialect));
});

test("Parameters and response headers are compiled as well", () => {
  expectFindings(
    prismAgrees,
    `
    jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
    paths:
      /calls/{id}:
        get:
          parameters:
            - { name: id, in: path, required: true, »schema: { type: string, pattern: '^[\\w-.]+$' } }
          responses:
            "200":
              description: Done.
              headers:
                X-Part: { »schema: { type: string, pattern: '(' } }
    `,
  );
});

test("A schema that contains itself, and a union, mean the same in Prism", () => {
  expectNothing(
    prismAgrees,
    `
    jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
    paths:
      /calls:
        post:
          requestBody:
            content:
              application/json:
                schema: { $ref: "#/components/schemas/Call" }
                examples: { one: { value: { legs: [{ legs: [] }], end: null } } }
          responses: { "200": { description: Done. } }
    components:
      schemas:
        Call:
          type: object
          required: [legs]
          properties:
            legs: { type: array, items: { $ref: "#/components/schemas/Call" } }
            end: { oneOf: [{ type: string, const: now }, { type: "null" }] }
    `,
  );
});

test("A file that Prism cannot read is reported, and does not end the lint", () => {
  const [text] = expectFindings(
    prismAgrees,
    `
    »openapi: 3.1.0
    security: basic
    paths: { /calls: { get: { responses: {} } } }
    components: { securitySchemes: {} }
    `,
  );
  expect(text).toContain("Prism cannot read this file");
});
