import { type Html, html } from "../html.ts";
import { renderMarkdown } from "../markdown/markdown.ts";
import type { Page, SearchEntry, SearchKind } from "../page.ts";
import { createIds } from "../render/ids.ts";

/** A page that is written in Markdown. */
export interface MarkdownSource {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly section: string | undefined;
  /** The text below the title. */
  readonly body: string;
  readonly kind: SearchKind;
  /** What stands above the title. */
  readonly kicker?: Html;
  readonly lead?: string;
  readonly linkOf?: (code: string) => string | undefined;
  readonly diagram?: (name: string) => Html;
}

/** Makes a page of a text in Markdown; its headings can be found. */
export function markdownPage(source: MarkdownSource): Page {
  const { path, title, description, kicker, lead, kind, body } = source;
  const ids = createIds();
  const { content, headings } = renderMarkdown(body, {
    idOf: ids.free,
    ...(source.linkOf === undefined ? {} : { linkOf: source.linkOf }),
    ...(source.diagram === undefined ? {} : { diagram: source.diagram }),
  });
  const texts = body.split(/^#{2,6} .*$/m);
  const search: SearchEntry[] = headings.map(({ id, text }, index) => ({
    path: `${path}#${id}`,
    name: text,
    kind,
    where: title,
    text: texts[index + 1] ?? "",
  }));
  return {
    path,
    title,
    description,
    source: source.source,
    section: source.section,
    content: html`${kicker !== undefined && html`<p class="kicker">${kicker}</p>`}<h1>${title}</h1>${lead !== undefined && html`<p class="lead">${lead}</p>`}${content}`,
    headings: headings.filter(({ level }) => level <= 3),
    markdown: `# ${title}\n\n${body.trim()}\n`,
    search: [{ path, name: title, kind, where: description, text: texts[0] ?? "" }, ...search],
  };
}
