import { expect, test } from "vitest";
import { expectFindings, expectNothing } from "../../../test/expect-findings.ts";
import { camaraInfoBlocks } from "./camara-info-blocks.ts";

const block = (name: string, heading: string) =>
  `<!-- CAMARA:MANDATORY:${name}:BEGIN -->\n# ${heading}\n\nText.\n<!-- CAMARA:MANDATORY:${name}:END -->\n`;
const AUTHORIZATION = block("authorization-and-authentication", "Authorization and authentication");
const ERRORS = block("additional-error-responses", "Additional CAMARA error responses");
const STRICTNESS = block("request-body-strictness", "Request body strictness");

const spec = (description: string, mark = "") =>
  `openapi: 3.0.3\ninfo:\n  ${mark}description: ${JSON.stringify(description)}\n`;

test("A description with all blocks passes", () => {
  expectNothing(camaraInfoBlocks, spec(AUTHORIZATION + ERRORS + STRICTNESS));
});

test("A missing block is reported at the description, with its name", () => {
  const [text] = expectFindings(camaraInfoBlocks, spec(AUTHORIZATION + ERRORS, "»"));
  expect(text).toContain("request-body-strictness");
});

test("A block without its heading is reported", () => {
  const other = STRICTNESS.replace("# Request", "# The request");
  expectFindings(camaraInfoBlocks, spec(AUTHORIZATION + ERRORS + other, "»"));
});
