import { Marked, type Tokens } from "marked";
import { escapeText, type Html, raw } from "../html.ts";
import { slug } from "../slug.ts";
import { codeBlock } from "./code-block.ts";

/** A heading of a page, for the list of its contents. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly level: number;
}

export interface MarkdownOptions {
  /** Makes the id of a heading; without it, headings get none. */
  readonly idOf?: (heading: string) => string;
  /** How deep the first heading stands: 2 makes `#` an `<h2>` (default 1). */
  readonly topLevel?: number;
  /** Where a name in code leads, such as an operation's or a schema's. */
  readonly linkOf?: (code: string) => string | undefined;
  /** Draws a fenced block of the language `diagram`. */
  readonly diagram?: (name: string) => Html;
}

export interface RenderedMarkdown {
  readonly content: Html;
  readonly headings: readonly Heading[];
}

/** Renders Markdown. Markup in it is dropped if it is a comment, and shown as text otherwise. */
export function renderMarkdown(source: string, options: MarkdownOptions = {}): RenderedMarkdown {
  const { idOf, topLevel = 1, linkOf = () => undefined, diagram } = options;
  const headings: Heading[] = [];
  let inLink = 0;
  let section = "";
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const text = plainText(tokens);
        section = text;
        const level = Math.min(6, depth + topLevel - 1);
        if (idOf === undefined) {
          return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
        }
        const id = idOf(slug(text));
        headings.push({ id, text, level });
        return `<h${level} id="${id}">${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      code({ text, lang = "" }: Tokens.Code) {
        const [language = "", ...words] = lang.split(" ");
        if (language === "diagram" && diagram !== undefined) return diagram(words[0] ?? "").markup;
        return codeBlock(text, language === "" ? "text" : language).markup;
      },
      link({ href, tokens }: Tokens.Link) {
        inLink += 1;
        const content = this.parser.parseInline(tokens);
        inLink -= 1;
        return `<a href="${escapeText(href)}">${content}</a>`;
      },
      codespan({ text }: Tokens.Codespan) {
        const code = `<code>${escapeText(text)}</code>`;
        const href = inLink === 0 ? linkOf(text) : undefined;
        return href === undefined ? code : `<a href="${escapeText(href)}">${code}</a>`;
      },
      html({ text }: Tokens.HTML | Tokens.Tag) {
        return text.trimStart().startsWith("<!--") ? "" : escapeText(text);
      },
      table(token: Tokens.Table) {
        const cell = ({ tokens }: Tokens.TableCell) =>
          `<td>${this.parser.parseInline(tokens)}</td>`;
        // An empty corner heads no column.
        const heading = (column: Tokens.TableCell) =>
          column.text === ""
            ? cell(column)
            : `<th scope="col">${this.parser.parseInline(column.tokens)}</th>`;
        const columns = token.header
          .map(({ tokens }) => plainText(tokens))
          .filter(Boolean)
          .join(", ");
        return tableFrame(
          `<thead><tr>${token.header.map(heading).join("")}</tr></thead><tbody>${token.rows.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`).join("")}</tbody>`,
          // With the heading above it: tables of one page may have the same columns.
          section === "" ? columns : `${section}: ${columns}`,
        ).markup;
      },
    },
  });
  const content = raw(marked.parse(source, { async: false }));
  return { content, headings };
}

/** A table that scrolls by itself where it is wider than the page, by keyboard too. */
export function tableFrame(rows: string, label: string): Html {
  return raw(
    `<div class="table" role="region" tabindex="0" aria-label="${escapeText(`Table: ${label}`)}"><table>${rows}</table></div>`,
  );
}

function plainText(tokens: readonly object[]): string {
  return tokens
    .map((token) => {
      if ("tokens" in token && Array.isArray(token.tokens)) return plainText(token.tokens);
      return "text" in token && typeof token.text === "string" ? token.text : "";
    })
    .join("");
}

/** One line of Markdown, such as a summary, without a paragraph around it. */
export function renderInline(source: string, linkOf?: (code: string) => string | undefined): Html {
  const { content } = renderMarkdown(source, linkOf === undefined ? {} : { linkOf });
  return raw(content.markup.replace(/^<p>([\s\S]*)<\/p>\n?$/, "$1"));
}
