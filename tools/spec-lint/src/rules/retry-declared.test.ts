import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { retryDeclared } from "./retry-declared.ts";

test("A missing, unknown or dangerous x-retry is reported", () => {
  expectFindings(
    retryDeclared,
    `
    paths:
      /calls:
        »get: { operationId: listCalls }
        post: { »x-retry: idempotent }
        put: { »x-retry: always }
      /calls/{id}:
        get: { »x-retry: never }
    `,
  );
});

test("Every class passes where it fits, and a webhook needs none", () => {
  expectNothing(
    retryDeclared,
    `
    paths:
      /calls:
        get: { x-retry: idempotent }
        post: { x-retry: rejected-only }
        delete: { x-retry: never }
    webhooks:
      answer: { post: { operationId: answer } }
    `,
  );
});
