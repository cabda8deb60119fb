import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, expect, inject, test } from "vitest";
import { dev } from "../../src/serve/dev.ts";
import { guidesFolder } from "../../src/site/build-site.ts";

const folder = mkdtempSync(join(tmpdir(), "portal-dev-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a change of a guide shows in the browser, and a mistake is told and changes nothing", async () => {
  const guides = join(folder, "guides");
  cpSync(guidesFolder, guides, { recursive: true });
  const said: string[] = [];
  const server = await dev({
    base: "/",
    siteUrl: undefined,
    port: 0,
    folder: join(folder, "site"),
    guides,
    say: (text) => said.push(text),
  });
  const browser = await chromium.connect(inject("browser"));
  const page = await browser.newPage();
  await page.goto(`${server.url}guides/paging/`);
  const file = join(guides, "paging.md");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, `${text}\n## A new heading\n`);
  await page.getByRole("heading", { name: "A new heading" }).waitFor();
  writeFileSync(file, `${text}\n[nowhere](/nowhere/)\n`);
  await expect
    .poll(() => said.at(-1), { timeout: 20_000 })
    .toBe("tools/portal/guides/paging.md: links to /nowhere/, and there is no such page.");
  expect(await page.getByRole("heading", { name: "A new heading" }).isVisible()).toBe(true);
  await browser.close();
  await server.close();
});
