import { type Html, html, raw } from "../html.ts";
import type { ApiModel, ApiOperation } from "../model/api.ts";
import type { Page } from "../page.ts";
import type { Guide } from "../pages/guides.ts";
import { breakableName } from "./endpoint.ts";
import { apiPath, operationPath } from "./paths.ts";

/** What every page has around its content. */
export interface Layout {
  readonly apis: readonly ApiModel[];
  readonly guides: readonly Guide[];
  /** The Content-Security-Policy of the pages. */
  readonly policy: string;
  /** A script for the head: sets the theme before anything is painted. */
  readonly headScript: string;
  /** The files of the site's own script and style, with a hash in their names. */
  readonly script: string;
  readonly style: string;
  /** The path before all pages, for the scripts. */
  readonly base: string;
  /** Origin and base path of the published site; without them, pages name no canonical address. */
  readonly canonical: string | undefined;
}

/** Writes a whole page. */
export function renderPage(layout: Layout, page: Page): string {
  const { headings } = page;
  const title =
    page.path === "/"
      ? "telespec: telephony APIs you can read, try and trust"
      : `${page.title} - telespec`;
  const document = html`<!doctype html>
<html lang="en" data-base="${layout.base}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${layout.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
${layout.canonical !== undefined && html`<link rel="canonical" href="${layout.canonical}${page.path}">`}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${page.markdown !== "" && html`<link rel="alternate" type="text/markdown" href="${page.path}index.md">`}
<script>${raw(layout.headScript)}</script>
<link rel="stylesheet" href="${layout.style}">
<script type="module" src="${layout.script}"></script>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="top"><button type="button" class="menu" popovertarget="side" aria-label="Menu">☰</button><a class="brand" href="/"><img src="/favicon.svg" alt="" width="22" height="22">telespec</a><nav class="links" aria-label="Sections"><a href="/guides/">Guides</a><a href="/errors/">Errors</a><a href="/changelog/">Changelogs</a></nav><button type="button" class="search-open" hidden>Search <kbd>/</kbd></button><button type="button" class="theme" hidden>Theme</button></header>
<div class="frame${page.layout !== undefined && ` ${page.layout}`}">
<nav id="side" class="side" popover aria-label="Site">${renderNavigation(layout, page)}</nav>
<main id="content" tabindex="-1">${page.content}${page.markdown !== "" && html`<footer class="foot"><a href="${page.path}index.md">This page as Markdown</a></footer>`}</main>
${headings.length > 1 && html`<nav class="toc" aria-label="On this page"><p>On this page</p><ul>${headings.map(({ id, text, level }) => html`<li class="level-${level}"><a href="#${id}">${text}</a></li>`)}</ul></nav>`}
</div>
</body>
</html>
`;
  return document.markup;
}

function renderNavigation({ apis, guides }: Layout, page: Page): Html {
  const link = (path: string, text: string) =>
    html`<li><a href="${path}"${path === page.path && raw(' aria-current="page"')}>${breakableName(text)}</a></li>`;
  const group = (title: string, operations: readonly ApiOperation[], api: ApiModel) =>
    operations.length > 0 &&
    html`<p>${title}</p><ul>${operations.map((one) => link(operationPath(api, one), one.name))}</ul>`;
  const isGuide = page.section === "guides";
  const guideLinks = html`<details${(isGuide || page.path === "/") && raw(" open")}><summary>Guides</summary><ul>${link("/guides/", "All guides")}${guides.map(({ slug, title }) => link(`/guides/${slug}/`, title))}</ul></details>`;
  const apiLinks = apis.map((api) => {
    const path = apiPath(api);
    if (page.section !== api.facts.slug) return html`<ul>${link(path, api.facts.name)}</ul>`;
    return html`<details open><summary>${api.facts.name}</summary><ul>${link(path, "Overview")}</ul>${group("Operations", api.operations, api)}${group("Events", api.webhooks, api)}<p>More</p><ul>${link(`${path}schemas/`, "Schemas")}${link(`${path}deviations/`, "Deviations")}${link(`${path}changelog/`, "Changelog")}</ul></details>`;
  });
  return html`<ul>${link("/", "Home")}</ul><p>APIs</p>${apiLinks}<p>For all of them</p>${guideLinks}<ul>${link("/errors/", "Errors")}${link("/coverage/", "Contract coverage")}${link("/changelog/", "Changelogs")}</ul>`;
}
