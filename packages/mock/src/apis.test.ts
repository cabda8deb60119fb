import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { apis, isApi } from "./apis.ts";

test("every spec of the workspace can be mocked", async () => {
  const specs = await readdir(new URL("../../../specs", import.meta.url), { withFileTypes: true });
  const names = specs.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect([...apis].sort()).toEqual(names.sort());
});

test("the package ships the bundled spec of every API", async () => {
  const shipped = await readdir(new URL("../dist/specs", import.meta.url));
  expect(shipped.sort()).toEqual([...apis].map((api) => `${api}.json`).sort());
});

test("only the names of APIs are names of APIs", () => {
  expect(["bandwidth-voice", "bandwidth-fax", "length", ""].map(isApi)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
