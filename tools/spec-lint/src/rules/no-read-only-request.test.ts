import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { noReadOnlyRequest } from "./no-read-only-request.ts";

const shared = (mark: string, use: string) => `
    paths:
      /calls:
        post:
          ${use}
    components:
      schemas:
        Call:
          type: object
          properties:
            id: { type: string, ${mark}readOnly: true }
    `;
const content = 'content: { application/json: { schema: { $ref: "#/components/schemas/Call" } } }';

test("readOnly in a schema that a request uses is reported where it stands", () => {
  expectFindings(noReadOnlyRequest, shared("»", `requestBody: { ${content} }`));
});

test("readOnly in an answer passes", () => {
  expectNothing(noReadOnlyRequest, shared("", `responses: { "200": { ${content} } }`));
});

test("In a webhook it is the user's answer that must not be readOnly", () => {
  const webhook = (mark: string, use: string) =>
    shared(mark, use).replace("paths:", "webhooks:").replace("/calls", "event");
  expectFindings(noReadOnlyRequest, webhook("»", `responses: { "200": { ${content} } }`));
  expectNothing(noReadOnlyRequest, webhook("", `requestBody: { ${content} }`));
});
