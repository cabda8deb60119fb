import { test } from "vitest";
import { expectFindings, expectNothing } from "../../../test/expect-findings.ts";
import { camaraScopes } from "./camara-scopes.ts";

const spec = (security: string) => `
    servers: [{ url: "{apiRoot}/webrtc-call-handling/v0.4" }]
    paths:
      /sessions:
        get:
          ${security}
    components:
      securitySchemes:
        openId: { type: openIdConnect }
        basic: { type: http, scheme: basic }
    `;

test("Exactly one scope of the API passes", () => {
  expectNothing(
    camaraScopes,
    spec("security: [{ openId: ['webrtc-call-handling:sessions:read'] }]"),
  );
});

test("No scope, two, a foreign or misspelt one, and another scheme are reported", () => {
  for (const security of [
    "»security: [{ openId: [] }]",
    "»security: [{ openId: ['webrtc-call-handling:sessions:read', 'webrtc-call-handling:calls:read'] }]",
    "»security: [{ openId: ['webrtc-call-handling:sessions:read'] }, {}]",
    "»security: [{ openId: ['device-location:location:read'] }]",
    "»security: [{ openId: ['webrtc-call-handling:sessions:fetch'] }]",
    "»security: [{ basic: ['webrtc-call-handling:sessions:read'] }]",
  ]) {
    expectFindings(camaraScopes, spec(security));
  }
});

test("An operation without security is reported", () => {
  expectFindings(camaraScopes, spec("summary: Get").replace("get:", "»get:"));
});
