import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { retryAfter } from "./retry-after.ts";

test("429 and 503 without Retry-After are reported, once where they are shared", () => {
  expectFindings(retryAfter, {
    "openapi.yaml": `
      paths:
        /calls:
          get:
            responses:
              »"429": { description: Too many. }
              "503": { $ref: components/busy.yaml }
          post:
            responses:
              "503": { $ref: components/busy.yaml }
      `,
    "components/busy.yaml": "»description: Busy.\n",
  });
});

test("Retry-After in any case passes, and other statuses need none", () => {
  expectNothing(
    retryAfter,
    `
    paths:
      /calls:
        get:
          responses:
            "429": { headers: { retry-after: { schema: { type: string } } } }
            "500": { description: Failed. }
    `,
  );
});
