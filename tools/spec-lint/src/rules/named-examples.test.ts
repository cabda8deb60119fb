import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { namedExamples } from "./named-examples.ts";

test("Bodies without named examples are reported", () => {
  expectFindings(
    namedExamples,
    `
    paths:
      /calls:
        post:
          requestBody:
            content:
              »application/json: { schema: { type: object }, example: {} }
          responses:
            "200":
              content:
                application/json:
                  »examples: {}
    webhooks:
      answer:
        post:
          requestBody:
            content:
              »application/json: { schema: { type: object } }
    `,
  );
});

test("Bodies with named examples, and answers without a body, pass", () => {
  expectNothing(
    namedExamples,
    `
    paths:
      /calls:
        post:
          responses:
            "200": { content: { application/json: { examples: { one: { value: 1 } } } } }
            "204": { description: Done. }
    `,
  );
});
