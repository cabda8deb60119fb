import { expect, test } from "vitest";
import { formatTable } from "./table.ts";

test("columns are as wide as their widest cell, without spaces at the end of a line", () => {
  expect(
    formatTable(
      ["API", "url"],
      [
        ["Voice", "http://a"],
        ["X", "b"],
      ],
    ),
  ).toBe(["API    url", "-----  --------", "Voice  http://a", "X      b"].join("\n"));
});
