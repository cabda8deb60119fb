import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { siteFolder } from "../../src/serve/serve.ts";
import { useReader } from "./reader.ts";
import { survey } from "./survey.ts";

const reader = useReader();

const paths = readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html"))
  .map((file) => `/${file.slice(0, -"index.html".length)}`)
  .sort();

test("there are pages to look at", () => {
  expect(paths.length).toBeGreaterThan(150);
});

test("in light and dark, every page is accessible, quiet, narrow enough and asks no other origin", async () => {
  const opened = await reader.open("/");
  expect(await survey(opened, reader.url(), paths)).toEqual([]);
  await opened.close();
});
