import { expect, test } from "vitest";
import type { Violation } from "./message.ts";
import { violationHeaders } from "./violation-header.ts";

const violation = (message: string): Violation => ({
  location: ["request", "body"],
  severity: "Error",
  code: "type",
  message,
});

test("nothing wrong, no header", () => {
  expect(violationHeaders([])).toEqual({});
});

test("any character fits into the header and can be read back", () => {
  const violations = [violation("müssen 📞 \u0000 \n sein")];
  const value = violationHeaders(violations)["sl-violations"] ?? "";
  expect(value).toMatch(/^[\x20-\x7e]*$/);
  expect(JSON.parse(value)).toEqual(violations);
});

test("of too many violations the first are kept, and the header stays JSON", () => {
  const violations = Array.from({ length: 1000 }, (_, index) => violation(`number ${index}`));
  const value = violationHeaders(violations)["sl-violations"] ?? "";
  expect(value.length).toBeLessThanOrEqual(8192);
  const kept = JSON.parse(value) as Violation[];
  expect(kept.length).toBeGreaterThan(10);
  expect(kept).toEqual(violations.slice(0, kept.length));
});
