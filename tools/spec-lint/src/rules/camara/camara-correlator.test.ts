import { test } from "vitest";
import { expectFindings, expectNothing } from "../../../test/expect-findings.ts";
import { camaraCorrelator } from "./camara-correlator.ts";

test("An operation and a response without x-correlator are reported", () => {
  expectFindings(
    camaraCorrelator,
    `
    paths:
      /sessions:
        »get:
          parameters: [{ name: x-correlator, in: query }]
          responses:
            »"200": { description: Done. }
    `,
  );
});

test("x-correlator on the path's parameters and on every response passes", () => {
  expectNothing(
    camaraCorrelator,
    `
    paths:
      /sessions:
        parameters: [{ name: X-Correlator, in: header }]
        get:
          responses:
            "200": { headers: { x-correlator: { schema: { type: string } } } }
    `,
  );
});
