import { expect, test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { exampleValidates } from "./example-validates.ts";

test("The field at fault within an example is reported, in the file where it stands", () => {
  const [text] = expectFindings(exampleValidates, {
    "openapi.yaml": `
      paths:
        /calls:
          post:
            requestBody:
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      timeout: { type: integer, maximum: 300 }
                  examples:
                    short: { value: { timeout: 5 } }
                    long: { $ref: components/long.yaml }
      `,
    "components/long.yaml": `
      value:
        »timeout: 301
      `,
  });
  expect(text).toContain("timeout must be <= 300");
});

test("Examples of parameters, headers and schemas, and defaults, are checked", () => {
  expectFindings(
    exampleValidates,
    `
    paths:
      /calls:
        get:
          parameters:
            - name: pageSize
              in: query
              schema: { type: integer, »default: many }
              »example: "5"
          responses:
            "200":
              headers:
                Retry-After:
                  schema: { type: integer }
                  examples: { soon: { »value: soon } }
    components:
      schemas:
        State: { type: string, enum: [on], examples: [on, »off] }
    `,
  );
});

test("Valid examples pass, and a required property that is missing does not", () => {
  const spec = (value: string, mark: string) => `
    openapi: 3.0.3
    paths:
      /calls:
        get:
          responses:
            "200":
              content:
                application/json:
                  schema:
                    type: object
                    required: [id]
                    properties: { id: { type: string, nullable: true } }
                  examples: { one: { ${mark}value: ${value} } }
    `;
  expectNothing(exampleValidates, spec("{ id: null }", ""));
  expectFindings(exampleValidates, spec("{}", "»"));
});
