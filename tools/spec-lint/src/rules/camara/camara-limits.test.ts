import { test } from "vitest";
import { expectFindings, expectNothing } from "../../../test/expect-findings.ts";
import { camaraLimits } from "./camara-limits.ts";

test("Strings, integers and arrays without limits, and numeric ids, are reported", () => {
  expectFindings(
    camaraLimits,
    `
    components:
      schemas:
        Session:
          type: object
          properties:
            »name: { type: string, pattern: "^a$" }
            »legs: { type: array, items: { type: string, maxLength: 5 } }
            »count: { type: integer, format: int32, minimum: 0 }
            »size: { type: integer, minimum: 0, maximum: 5 }
            huge: { type: integer, format: int64, minimum: 0, »maximum: 9007199254740993 }
            sessionId: { »type: integer, format: int32, minimum: 0, maximum: 5 }
    `,
  );
});

test("Limits and enums pass, also where they stand beside it in an allOf", () => {
  expectNothing(
    camaraLimits,
    `
    components:
      schemas:
        Session:
          type: object
          properties:
            name: { type: string, maxLength: 5 }
            state: { type: string, enum: [on] }
            code: { type: integer, format: int32, enum: [400] }
            sessionId: { allOf: [{ type: string, maxLength: 9 }, { type: string, pattern: "^a" }] }
    `,
  );
});
