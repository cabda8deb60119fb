import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { operationIdForm } from "./operation-id-form.ts";

test("An operationId that is missing, not camelCase or without a verb is reported", () => {
  expectFindings(
    operationIdForm,
    `
    paths:
      /calls:
        »get: { summary: List }
        post: { »operationId: create_call }
        put: { »operationId: callUpdate }
    webhooks:
      answer:
        post: { »operationId: Answer }
    `,
  );
});

test("A verb first passes; a webhook needs no verb", () => {
  expectNothing(
    operationIdForm,
    `
    paths:
      /calls:
        get: { operationId: listCalls }
    webhooks:
      answer:
        post: { operationId: onAnswer }
    `,
  );
});
