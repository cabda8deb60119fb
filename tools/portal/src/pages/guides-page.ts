import { type Html, html } from "../html.ts";
import type { Page } from "../page.ts";
import type { Guide } from "./guides.ts";

const summary = "Getting started with each API, and what all of them share.";

/** The list of the guides. */
export function guidesPage(guides: readonly Guide[]): Page {
  return {
    path: "/guides/",
    title: "Guides",
    description: summary,
    source: "tools/portal/guides",
    section: "guides",
    content: html`<h1>Guides</h1><p class="lead">${summary}</p>${renderGuideList(guides)}`,
    headings: [],
    markdown: `# Guides\n\n${guides.map(({ slug, title, description }) => `- [${title}](/guides/${slug}/index.md): ${description}`).join("\n")}\n`,
    search: [{ path: "/guides/", name: "Guides", kind: "page", where: summary, text: "" }],
  };
}

/** Every guide with what it is about. */
export function renderGuideList(guides: readonly Guide[]): Html {
  return html`<dl class="guides">${guides.map(({ slug, title, description }) => html`<div><dt><a href="/guides/${slug}/">${title}</a></dt><dd>${description}</dd></div>`)}</dl>`;
}
