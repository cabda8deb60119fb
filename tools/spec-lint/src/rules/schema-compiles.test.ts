import { expect, test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { schemaCompiles } from "./schema-compiles.ts";

test("A misspelt keyword is reported at the schema that has it", () => {
  const [text] = expectFindings(
    schemaCompiles,
    `
    components:
      schemas:
        Call:
          type: object
          properties:
            »to: { type: string, maxLenght: 20 }
    `,
  );
  expect(text).toContain('unknown keyword: "maxLenght"');
});

test("A schema in another file is reported there, and not where it is used", () => {
  expectFindings(schemaCompiles, {
    "openapi.yaml": `
      components:
        schemas:
          Call:
            type: object
            properties:
              leg: { $ref: components/Leg.yaml }
      `,
    "components/Leg.yaml": `
      type: object
      properties:
        »side: { type: string, minimum: 1 }
      `,
  });
});

test("A keyword with a value that it cannot have is reported at the schema that has it", () => {
  const [text] = expectFindings(
    schemaCompiles,
    `
    components:
      schemas:
        Call:
          type: object
          properties:
            legs:
              type: array
              »items: { type: strng }
    `,
  );
  expect(text).toContain("type must be equal to one of the allowed values.");
});

test("An inline schema of a parameter is compiled too", () => {
  expectFindings(
    schemaCompiles,
    `
    paths:
      /calls:
        get:
          parameters:
            - name: to
              in: query
              »schema: { type: strng }
    `,
  );
});

test("The words of OpenAPI, extensions and schemas that contain themselves are no faults", () => {
  expectNothing(
    schemaCompiles,
    `
    components:
      schemas:
        Call:
          type: object
          x-source: docs
          externalDocs: { url: https://example.com }
          required: [from]
          properties:
            legs: { type: array, items: { $ref: "#/components/schemas/Call" } }
            state: { type: [string, "null"], example: queued, deprecated: true }
            size: { type: integer, format: int32, xml: { attribute: true } }
        Event:
          discriminator: { propertyName: kind }
          oneOf: [{ $ref: "#/components/schemas/Call" }]
    `,
  );
});

test("A schema of OpenAPI 3.0 may be nullable", () => {
  expectNothing(
    schemaCompiles,
    `
    openapi: 3.0.3
    components:
      schemas:
        Tag: { type: string, nullable: true, maxLength: 5 }
    `,
  );
});
