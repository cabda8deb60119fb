import { test } from "vitest";
import { expectFindings, expectNothing } from "../../../test/expect-findings.ts";
import { camaraServer } from "./camara-server.ts";

test("Servers without CAMARA's form are reported", () => {
  expectFindings(
    camaraServer,
    '»servers: [{ url: "{apiRoot}/webrtc" }, { url: https://a.example }]',
  );
});

test("One server of CAMARA's form is enough", () => {
  expectNothing(
    camaraServer,
    'servers: [{ url: "{apiRoot}/webrtc" }, { url: "{apiRoot}/webrtc-call-handling/v0.4" }]',
  );
});
