import { expect, test } from "vitest";
import { expectFindings, expectNothing } from "../../../test/expect-findings.ts";
import { camaraErrors } from "./camara-errors.ts";

const response = (status: number, code: string, mark = "") =>
  `{ content: { application/json: { schema: { $ref: "#/components/schemas/ErrorInfo" }, examples: { one: { ${mark}value: { status: ${status}, code: ${code}, message: No. } } } } } }`;
const spec = (responses: string, required = "[status, code, message]") => `
    paths:
      /sessions:
        get:
          ${responses}
    components:
      schemas:
        ErrorInfo: { type: object, required: ${required} }
    `;

test("401 and 403 with a body, a status and a code pass", () => {
  expectNothing(
    camaraErrors,
    spec(
      `responses: { "401": ${response(401, "UNAUTHENTICATED")}, "403": ${response(403, "WEBRTC.NO_ACCESS")} }`,
    ),
  );
});

test("A missing 403 is reported at the responses", () => {
  const [text] = expectFindings(
    camaraErrors,
    spec(`»responses: { "401": ${response(401, "UNAUTHENTICATED")} }`),
  );
  expect(text).toContain("403");
});

test("An example of another status, or with a code of another form, is reported", () => {
  expectFindings(
    camaraErrors,
    spec(
      `responses: { "401": ${response(400, "UNAUTHENTICATED", "»")}, "403": ${response(403, "noAccess", "»")} }`,
    ),
  );
});

test("A body that does not require its three fields is reported", () => {
  const both = `responses: { "401": ${response(401, "A")}, "403": ${response(403, "B")} }`;
  expectFindings(camaraErrors, spec(both.replaceAll("schema:", "»schema:"), "[status, code]"));
});

test("A code of the schema that no example shows is reported", () => {
  const [text] = expectFindings(
    camaraErrors,
    `
    paths:
      /sessions:
        get:
          responses:
            "401": ${response(401, "A").replace("examples:", "»examples:")}
            "403": ${response(403, "B").replace("ErrorInfo", "Other")}
    components:
      schemas:
        ErrorInfo:
          allOf:
            - { $ref: "#/components/schemas/Other" }
            - { type: object, properties: { code: { type: string, enum: [A, EXPIRED] } } }
        Other: { type: object, required: [status, code, message] }
    `,
  );
  expect(text).toContain("EXPIRED");
});
