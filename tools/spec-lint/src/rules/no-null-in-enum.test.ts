import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { noNullInEnum } from "./no-null-in-enum.ts";

test("null in an enum of OpenAPI 3.0 is reported", () => {
  expectFindings(
    noNullInEnum,
    `
    openapi: 3.0.3
    components:
      schemas:
        State:
          type: string
          nullable: true
          enum:
            - active
            - »null
    `,
  );
});

test("null in an enum of OpenAPI 3.1, and the text null, pass", () => {
  expectNothing(
    noNullInEnum,
    "components: { schemas: { State: { type: [string, 'null'], enum: [active, null] } } }",
  );
  expectNothing(
    noNullInEnum,
    "openapi: 3.0.3\ncomponents: { schemas: { State: { type: string, enum: ['null'] } } }",
  );
});
