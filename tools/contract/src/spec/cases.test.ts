import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { readCases } from "./cases.ts";

const folder = mkdtempSync(join(tmpdir(), "cases-"));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const file = join(folder, "cases.yaml");
  writeFileSync(file, text);
  return readCases(pathToFileURL(file));
}

it("reads each case, and takes a bare null for a name", () => {
  expect(read("- { schema: Call, name: null, rule: any, valid: true, value: null }")).toEqual([
    { schema: "Call", rule: "any", name: "null", valid: true, value: null },
  ]);
});

it("has no cases where there is no file", () => {
  expect(readCases(pathToFileURL(join(folder, "none.yaml")))).toEqual([]);
});

it("says which entry is not a case", () => {
  const text =
    "- { schema: Call, rule: any, name: a, valid: true, value: 1 }\n- { schema: Call, name: b }";
  expect(() => read(text)).toThrow(/cases\.yaml: entry 2 lacks/);
});
