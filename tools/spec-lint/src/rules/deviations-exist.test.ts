import { expect, test } from "vitest";
import { expectFindings, expectNothing } from "../../test/expect-findings.ts";
import { deviationsExist } from "./deviations-exist.ts";

const spec = `
    servers: []
    components:
      schemas:
        Call:
          type: object
          properties:
            tag: { type: string, maxLength: 50, description: Free text. }
    `;

test("A name, a property and a limit that the spec does not have are reported in DEVIATIONS.md", () => {
  const texts = expectFindings(deviationsExist, {
    "openapi.yaml": spec,
    "DEVIATIONS.md": [
      "| Where | Published | Here | Why |",
      "|---|---|---|---|",
      "| `gone` | `nothing` | `»Leg` of `»Call.size` | `elsewhere` |",
      "| tag | any length | `»maxLength: 5` | guide |",
      "",
    ].join("\n"),
  });
  expect(texts).toHaveLength(3);
});

test("What exists passes, and so does what the table denies or abbreviates", () => {
  expectNothing(deviationsExist, {
    "openapi.yaml": spec,
    "DEVIATIONS.md": [
      "| Place | Here |",
      "|---|---|",
      "| a | `Call.tag`, `maxLength: 50`, `servers: []`, `Free text` |",
      "| b | no `nullable`; `readOnly` nowhere; `+1919...` |",
      "",
      "`prose` is not a table.",
      "",
    ].join("\n"),
  });
});

test("A spec without the file passes", () => {
  expectNothing(deviationsExist, spec);
});
