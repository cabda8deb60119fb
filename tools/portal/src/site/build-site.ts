import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import type { ApiModel } from "../model/api.ts";
import { mockUrlOf } from "../model/apis.ts";
import { readApis } from "../model/read-api.ts";
import { readGuides } from "../pages/guides.ts";
import { renderPage } from "../render/layout.ts";
import { apiPath } from "../render/paths.ts";
import { buildSearchIndex } from "../search/build-index.ts";
import { applyBase, applyBaseToMarkdown } from "./apply-base.ts";
import { buildAssets } from "./assets.ts";
import { checkLinks, type WrittenPage } from "./check-links.ts";
import { collectPages } from "./collect-pages.ts";
import { llmsText } from "./llms-text.ts";
import { notFoundPage } from "./not-found-page.ts";
import { policyFor } from "./policy.ts";
import type { SiteOptions } from "./site-options.ts";

const portal = fileURLToPath(new URL("../../", import.meta.url));

/** The root of the workspace. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The folder of the guides. */
export const guidesFolder = join(portal, "guides");

/** What was built. */
export interface BuiltSite {
  readonly pages: number;
  readonly files: number;
}

/**
 * Builds the whole site.
 *
 * @param out the folder to write; what was in it goes
 * @throws Problem when a spec or a guide has a mistake; nothing is written then
 */
export async function buildSite(out: string, options: SiteOptions): Promise<BuiltSite> {
  const apis = readApis();
  const guides = readGuides(options.guides ?? guidesFolder);
  const assets = await buildAssets(options.live === true);
  const pages = await collectPages(root, apis, guides);
  const prefix = `${options.siteUrl ?? ""}${options.base}`;
  const layout = {
    apis,
    guides,
    policy: policyFor(assets.headScript),
    headScript: assets.headScript,
    script: assets.script,
    style: assets.style,
    base: options.base,
    canonical: options.siteUrl === undefined ? undefined : prefix.replace(/\/$/, ""),
  };
  const files = new Map<string, string>(assets.files);
  files.set("/search.json", buildSearchIndex(pages));
  files.set("/llms.txt", llmsText(apis, pages, prefix));
  files.set("/favicon.svg", readFileSync(join(portal, "src/styles/favicon.svg"), "utf8"));
  files.set("/mocks.json", mocksJson(apis));
  for (const api of apis) {
    files.set(`${apiPath(api)}openapi.json`, `${JSON.stringify(api.document, undefined, 2)}\n`);
    files.set(`${apiPath(api)}openapi.yaml`, stringify(api.document, { lineWidth: 100 }));
  }
  for (const page of pages) {
    files.set(`${page.path}index.md`, applyBaseToMarkdown(page.markdown, prefix));
  }
  const missing = notFoundPage();
  const written: WrittenPage[] = [...pages, missing].map((page) => ({
    page,
    markup: renderPage(layout, page),
  }));
  checkLinks(written, new Set(files.keys()));
  for (const { page, markup } of written) {
    const file = page === missing ? "/404.html" : `${page.path}index.html`;
    files.set(file, applyBase(markup, options.base));
  }
  rmSync(out, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return { pages: pages.length, files: files.size };
}

/** Where Try it looks for the mocks; `npm start` answers this with the ports that it really uses. */
function mocksJson(apis: readonly ApiModel[]): string {
  return JSON.stringify(
    Object.fromEntries(apis.map(({ facts }) => [facts.slug, mockUrlOf(facts)])),
  );
}
