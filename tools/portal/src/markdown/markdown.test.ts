import { expect, test } from "vitest";
import { createIds } from "../render/ids.ts";
import { renderInline, renderMarkdown } from "./markdown.ts";

test("headings get ids, the same twice gets two", () => {
  const ids = createIds();
  const { content, headings } = renderMarkdown("## How it ends\n\n## How it ends", {
    idOf: ids.free,
  });
  expect(headings.map(({ id }) => id)).toEqual(["how-it-ends", "how-it-ends-2"]);
  expect(content.markup).toContain('<h2 id="how-it-ends">How it ends</h2>');
});

test("names in code become links where they lead somewhere, but not within a link", () => {
  const linkOf = (code: string) => (code === "createCall" ? "/somewhere/" : undefined);
  expect(renderInline("`createCall` and `other`", linkOf).markup).toBe(
    '<a href="/somewhere/"><code>createCall</code></a> and <code>other</code>',
  );
  expect(renderInline("[`createCall`](/x/)", linkOf).markup).toBe(
    '<a href="/x/"><code>createCall</code></a>',
  );
});

test("markup in a text is shown as text, and comments are dropped", () => {
  const { content } = renderMarkdown("<!-- a note -->\n\nA <script>alert(1)</script> here.");
  expect(content.markup).not.toContain("<script>");
  expect(content.markup).not.toContain("a note");
  expect(content.markup).toContain("&lt;script&gt;");
});

test("wide tables scroll by themselves and can be reached by keyboard", () => {
  const { content } = renderMarkdown("| A | B |\n|---|---|\n| 1 | 2 |");
  expect(content.markup).toContain('role="region" tabindex="0" aria-label="Table: A, B"');
});

test("an empty corner of a table heads no column", () => {
  const { content } = renderMarkdown("| | B |\n|---|---|\n| 1 | 2 |");
  expect(content.markup).toContain('aria-label="Table: B"');
  expect(content.markup).toContain('<thead><tr><td></td><th scope="col">B</th></tr></thead>');
  expect(content.markup).toContain("<tbody><tr><td>1</td><td>2</td></tr></tbody>");
});

test("tables with the same columns are told apart by the heading above them", () => {
  const table = "| A | B |\n|---|---|\n| 1 | 2 |";
  const { content } = renderMarkdown(`## First\n\n${table}\n\n## Second\n\n${table}`);
  const labels = [...content.markup.matchAll(/role="region"[^>]* aria-label="([^"]*)"/g)];
  expect(labels.map(([, label]) => label)).toEqual(["Table: First: A, B", "Table: Second: A, B"]);
});
