import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { axePath } from "./reader.ts";

/**
 * What axe finds serious or critical on a page, each with the first place of it. The page loads axe from its
 * own server, so that the browser keeps the half megabyte instead of getting it anew for every page.
 */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ url: axePath });
  return run(page, "{}");
}

/** The same of the one rule that another theme can break, on a page that axe has looked at before. */
export function contrastFindings(page: Page): Promise<string[]> {
  return run(page, "{ runOnly: ['color-contrast'] }");
}

async function run(page: Page, options: string): Promise<string[]> {
  const results: AxeResults = await page.evaluate(
    `axe.run({ resultTypes: ["violations"], preload: false, iframes: false, selectors: false, ...${options} })`,
  );
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.length} at ${nodes[0]?.html.slice(0, 120)}`);
}

/** What is wider than the page, or undefined when nothing has to be scrolled sideways. */
export function widest(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const wide = [...document.querySelectorAll("body *")].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return `${scrollWidth} px: ${wide?.outerHTML.slice(0, 120)}`;
  });
}
