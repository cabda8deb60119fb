import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { noPatternProperties } from "./no-pattern-properties.ts";

test("patternProperties is reported, also within a property", () => {
  expectFindings(
    noPatternProperties,
    `
    components:
      schemas:
        Call:
          type: object
          properties:
            headers:
              type: object
              »patternProperties: { "^x-": { type: string } }
    `,
  );
});

test("A property that is called patternProperties is none", () => {
  expectNothing(
    noPatternProperties,
    `
    components:
      schemas:
        Call:
          type: object
          properties: { patternProperties: { type: string } }
          additionalProperties: { type: string }
    `,
  );
});
