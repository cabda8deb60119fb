import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { nothingUnused } from "./nothing-unused.ts";

const root = `
    tags:
      - name: Calls
    security: [{ basic: [] }]
    paths:
      /calls: { $ref: paths/calls.yaml }
    components:
      securitySchemes:
        basic: { type: http, scheme: basic }
    `;
const calls = `
    get:
      tags: [Calls]
      responses:
        "200":
          content:
            application/json:
              examples: { one: { $ref: "../components/examples.yaml#/One" } }
    `;
const examples = "One: { value: 1 }\n";

test("Files, entries, tags and schemes that nothing uses are reported", () => {
  expectFindings(nothingUnused, {
    "openapi.yaml": `
      tags:
        - name: Calls
        - »name: Conferences
      paths:
        /calls: { $ref: paths/calls.yaml }
      components:
        securitySchemes:
          »basic: { type: http, scheme: basic }
      `,
    "paths/calls.yaml": calls,
    "components/examples.yaml": `${examples}»Two: { value: 2 }\n`,
    "components/schemas/Lost.yaml": "»type: string\n",
  });
});

test("What is used passes, and so do files beside the spec", () => {
  expectNothing(nothingUnused, {
    "openapi.yaml": root,
    "paths/calls.yaml": calls,
    "components/examples.yaml": examples,
    "cases.yaml": "anything: true\n",
    "dist/openapi.yaml": "openapi: 3.1.0\n",
  });
});
