import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { boundedStrings } from "./bounded-strings.ts";

test("Strings without a limit are reported in bodies and parameters that a user sends", () => {
  expectFindings(
    boundedStrings,
    `
    paths:
      /calls/{id}:
        parameters:
          - { name: id, in: path, »schema: { type: string } }
        post:
          requestBody:
            content:
              application/json:
                schema: { $ref: "#/components/schemas/Call" }
    components:
      schemas:
        Call:
          type: object
          properties:
            »to: { type: [string, "null"], minLength: 1 }
            tags: { type: array, »items: { type: string } }
            »why: { type: string, x-unbounded: "" }
    `,
  );
});

test("A limit, a form, and a reason for having none pass; answers need none", () => {
  expectNothing(
    boundedStrings,
    `
    paths:
      /calls:
        post:
          requestBody:
            content:
              application/json:
                schema:
                  type: object
                  properties:
                    a: { type: string, maxLength: 5 }
                    b: { type: string, format: uuid }
                    c: { type: string, pattern: "^a$" }
                    d: { type: string, enum: [a] }
                    e: { type: string, const: a }
                    f: { type: string, x-unbounded: No source gives a limit. }
          responses:
            "200": { content: { text/plain: { schema: { type: string } } } }
    webhooks:
      event:
        post:
          requestBody: { content: { text/plain: { schema: { type: string } } } }
    `,
  );
});

test("A limit beside it in an allOf counts, and what `not` tests needs none", () => {
  expectNothing(
    boundedStrings,
    `
    paths:
      /calls:
        post:
          requestBody:
            content:
              text/plain:
                schema:
                  allOf: [{ $ref: "#/components/schemas/Address" }, { type: string, minLength: 3 }]
                  not: { type: string, minLength: 9 }
    components:
      schemas:
        Address: { type: string, maxLength: 256 }
    `,
  );
});
