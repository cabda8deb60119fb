import { test } from "vitest";
import { expectFindings, expectNothing } from "../../../test/expect-findings.ts";
import { camaraNoSecrets } from "./camara-no-secrets.ts";

test("A telephone number or a token in a path or query is reported", () => {
  expectFindings(
    camaraNoSecrets,
    `
    paths:
      /calls/{phoneNumber}:
        get:
          parameters:
            - { »name: phoneNumber, in: path }
            - { »name: accessToken, in: query }
            - { name: callToken, in: header }
    `,
  );
});

test("Ids pass", () => {
  expectNothing(
    camaraNoSecrets,
    "paths: { '/calls/{callId}': { get: { parameters: [{ name: callId, in: path }] } } }",
  );
});
