import { test } from "vitest";
import { expectFindings, expectNothing } from "../../../test/expect-findings.ts";
import { camaraMethods } from "./camara-methods.ts";

test("Other methods, and a body with GET or DELETE, are reported", () => {
  expectFindings(
    camaraMethods,
    `
    paths:
      /sessions:
        »trace: { summary: Trace }
        get: { »requestBody: { content: {} } }
        delete: { »requestBody: { content: {} } }
    `,
  );
});

test("A body with POST and PUT passes", () => {
  expectNothing(
    camaraMethods,
    `
    paths:
      /sessions:
        post: { requestBody: { content: {} } }
        put: { requestBody: { content: {} } }
        get: { summary: Get }
    `,
  );
});
