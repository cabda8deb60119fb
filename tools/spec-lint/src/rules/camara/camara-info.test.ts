import { test } from "vitest";
import { expectFindings, expectNothing } from "../../../test/expect-findings.ts";
import { camaraInfo } from "./camara-info.ts";

const spec = (info: string, version = "openapi: 3.0.3") => `
    ${version}
    info:
      title: Call Handling
      version: 0.4.0
      ${info}
    externalDocs: { url: https://github.com/camaraproject/WebRTC }
    `;
const licence =
  "license: { name: Apache 2.0, url: https://www.apache.org/licenses/LICENSE-2.0.html }";
const release = 'x-camara-commonalities: "0.8.0"';

test("A file as CAMARA wants it passes", () => {
  expectNothing(camaraInfo, spec(`${licence}\n      ${release}`));
});

test("Another version, licence or release, a contact and terms are reported", () => {
  expectFindings(
    camaraInfo,
    spec(`»license: { name: MIT }\n      »${release.replace("0.8.0", "r4")}`, "»openapi: 3.1.0"),
  );
  expectFindings(
    camaraInfo,
    spec(`${licence}\n      ${release}\n      »contact: {}\n      »termsOfService: https://a.b`),
  );
});

test("The word API in the title, and documents elsewhere, are reported", () => {
  expectFindings(
    camaraInfo,
    spec(`${licence}\n      ${release}`)
      .replace("title: Call Handling", "»title: Call Handling API")
      .replace("externalDocs:", "»externalDocs:")
      .replace("github.com", "example.com"),
  );
});
