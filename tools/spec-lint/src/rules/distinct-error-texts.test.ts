import { expect, test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { distinctErrorTexts } from "./distinct-error-texts.ts";

const error = (text: string, description: string) =>
  `{ description: ${description}, content: { application/json: { examples: { one: { value: { ${text} } } } } } }`;

test("The same text in the examples of two statuses is reported at the second", () => {
  const [text] = expectFindings(
    distinctErrorTexts,
    `
    paths:
      /calls:
        get:
          responses:
            "400": ${error("error: Internal error", "Bad.")}
            "500": ${error("»error: Internal error", "Failed.")}
    `,
  );
  expect(text).toContain("for 400 and for 500");
});

test("The same description of two statuses is reported", () => {
  expectFindings(
    distinctErrorTexts,
    `
    paths:
      /calls:
        get:
          responses:
            "400": { description: Wrong. }
            "404": { »description: Wrong. }
    `,
  );
});

test("Texts of their own pass; other operations, and ids and types, may be the same", () => {
  expectNothing(
    distinctErrorTexts,
    `
    paths:
      /calls:
        get:
          responses:
            "400": ${error("type: error, message: Bad", "Bad.")}
            "500": ${error("type: error, message: Failed", "Failed.")}
        post:
          responses:
            "404": ${error("type: error, message: Bad", "Bad.")}
    `,
  );
});
