import { test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { fictionalPhoneNumbers } from "./fictional-phone-numbers.ts";

test("Real numbers in examples, texts and URLs are reported", () => {
  expectFindings(
    fictionalPhoneNumbers,
    `
    paths:
      /calls:
        get:
          »description: Call +19195551234.
          parameters:
            - { name: to, in: query, schema: { type: string }, »example: "+442079460018" }
          responses:
            "200":
              content:
                application/json:
                  examples: { one: { value: { next: [»"/calls?to=%2B19195550200"] } } }
    `,
  );
});

test("Fictional numbers, and what is no telephone number, pass", () => {
  expectNothing(
    fictionalPhoneNumbers,
    `
    paths:
      /calls:
        get:
          description: "Call +12065550199 after 2026-03-02T14:00:00+0100, or %2B12065550100."
    `,
  );
});
