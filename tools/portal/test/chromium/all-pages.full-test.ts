import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { siteFolder } from "../../src/serve/serve.ts";
import { seriousFindings, widest } from "./accessibility.ts";
import { useReader } from "./reader.ts";

const reader = useReader();

const paths = readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html"))
  .map((file) => `/${file.slice(0, -"index.html".length)}`);

test("there are pages to look at", () => {
  expect(paths.length).toBeGreaterThan(150);
});

test.for(paths)("%s: accessible, quiet and narrow enough in both themes", async (path) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, complaints, requests, close } = await reader.open(path, { colorScheme });
    expect(await seriousFindings(page), colorScheme).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await widest(page), colorScheme).toBeUndefined();
    expect(complaints, colorScheme).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(reader.url()))).toEqual([]);
    await close();
  }
});
