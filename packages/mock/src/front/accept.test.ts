import { expect, test } from "vitest";
import { negotiate } from "./accept.ts";

const both = ["text/csv", "application/json"];

test.each([
  [undefined, "application/json"],
  ["", "application/json"],
  ["*/*", "application/json"],
  ["json", "application/json"],
  ["text/csv", "text/csv"],
  ["TEXT/CSV", "text/csv"],
  ["text/*", "text/csv"],
  ["text/csv;header=present", "text/csv"],
  ["text/csv, application/json", "text/csv"],
  ["application/json;q=0.5, text/csv;q=0.9", "text/csv"],
  ["application/*, text/csv", "text/csv"],
  ["*/*;q=0.1, application/json;q=0", "text/csv"],
  ["*/*, text/csv;q=0.2", "application/json"],
])("Accept: %s chooses %s", (accept, chosen) => {
  expect(negotiate(accept, both)).toBe(chosen);
});

test.each(["image/png", "text/html, image/*", "application/json;q=0, text/csv;q=0.0"])(
  "Accept: %s excludes all that there is",
  (accept) => {
    expect(negotiate(accept, both)).toBeUndefined();
  },
);
