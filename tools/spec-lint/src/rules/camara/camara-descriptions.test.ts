import { test } from "vitest";
import { expectFindings, expectNothing } from "../../../test/expect-findings.ts";
import { camaraDescriptions } from "./camara-descriptions.ts";

test("Everything without a description is reported", () => {
  expectFindings(
    camaraDescriptions,
    `
    paths:
      /sessions:
        »get:
          parameters:
            - »{ name: page, in: query }
          »requestBody: { content: {} }
          responses:
            »"200": { headers: { »x-correlator: { schema: { type: string } } } }
    components:
      securitySchemes:
        »openId: { type: openIdConnect }
      schemas:
        »Session:
          type: object
          properties:
            »parties: { type: array, »items: { type: string } }
    `.replace("»{ name: page", "»{ name: page"),
  );
});

test("A property has the description of the schema that it refers to", () => {
  expectNothing(
    camaraDescriptions,
    `
    components:
      schemas:
        Session:
          type: object
          description: A session.
          properties:
            caller: { $ref: "#/components/schemas/Address" }
        Address: { type: string, description: An address. }
    `,
  );
});
