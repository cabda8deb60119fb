import { expect, test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { patternCompiles } from "./pattern-compiles.ts";

test("A pattern that the u flag refuses is reported", () => {
  const [text] = expectFindings(
    patternCompiles,
    `
    components:
      schemas:
        Id: { type: string, »pattern: '^[\\w-.]+$' }
    `,
  );
  expect(text).toContain("u flag");
});

test("A pattern without anchors is reported", () => {
  expectFindings(
    patternCompiles,
    `
    components:
      schemas:
        Id:
          type: string
          »pattern: '[a-z]+'
    `,
  );
});

test("An example, a default and an enum value that a pattern does not match are reported", () => {
  expectFindings(
    patternCompiles,
    `
    components:
      schemas:
        Id:
          type: string
          pattern: '^[a-z]+$'
          »default: A1
          examples:
            - abc
            - »A2
          enum: [abc, »"5"]
    `,
  );
});

test("An anchored pattern that matches its examples passes", () => {
  expectNothing(
    patternCompiles,
    `
    components:
      schemas:
        Id: { type: string, pattern: '^[\\w.\\-]+$', examples: [a-b.c] }
    `,
  );
});
