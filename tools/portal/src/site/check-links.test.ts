import { expect, test } from "vitest";
import { html } from "../html.ts";
import type { Page } from "../page.ts";
import { checkLinks } from "./check-links.ts";

function written(path: string, markup: string) {
  const page: Page = {
    path,
    title: "",
    description: "",
    source: `tools/portal/guides${path.slice(0, -1)}.md`,
    section: undefined,
    content: html``,
    headings: [],
    markdown: "",
    search: [],
  };
  return { page, markup };
}

const target = written("/b/", '<h2 id="here"></h2>');
const files = new Set(["/llms.txt"]);

test("links to pages, files, anchors and other sites are fine", () => {
  const links =
    '<a href="/b/"> <a href="/b/#here"> <a href="/llms.txt"> <a href="https://example.org/">';
  expect(() => checkLinks([written("/a/", links), target], files)).not.toThrow();
});

test("a dead link stops the build and names the guide", () => {
  expect(() => checkLinks([written("/a/", '<a href="/c/">')], files)).toThrow(
    "tools/portal/guides/a.md: links to /c/, and there is no such page.",
  );
});

test("a dead anchor stops the build, on the same page too", () => {
  expect(() => checkLinks([written("/a/", '<a href="/b/#gone">'), target], files)).toThrow(
    "links to /b/#gone, and that page has no such place.",
  );
  expect(() => checkLinks([written("/a/", '<a href="#gone">')], files)).toThrow("/a/#gone");
});

test("a relative link is refused, since a base path would break it", () => {
  expect(() => checkLinks([written("/a/", '<a href="../b/">'), target], files)).toThrow(
    "Begin links within the site with a slash.",
  );
});

test("what the search leads to must exist too", () => {
  const { page, markup } = written("/a/", "");
  const entry = { path: "/a/#gone", name: "", kind: "field", where: "", text: "" } as const;
  expect(() => checkLinks([{ page: { ...page, search: [entry] }, markup }], files)).toThrow(
    "links to /a/#gone",
  );
});

test("the same id twice on a page stops the build", () => {
  expect(() => checkLinks([written("/a/", '<p id="x"><p id="x">')], files)).toThrow(
    "the id 'x' stands twice on /a/.",
  );
});
