import type { Page } from "../page.ts";
import { Problem } from "../problem.ts";

/** A page as it will be written, before the base path. */
export interface WrittenPage {
  readonly page: Page;
  readonly markup: string;
}

/**
 * Checks that every link within the site leads to a page, a file or an anchor that exists, and that no
 * id stands twice on a page.
 *
 * @param files what the site has besides pages, such as `/llms.txt`
 * @throws Problem naming the file of the first page with a dead link
 */
export function checkLinks(written: readonly WrittenPage[], files: ReadonlySet<string>): void {
  const anchors = new Map(written.map(({ page, markup }) => [page.path, idsOf(page, markup)]));
  for (const { page, markup } of written) {
    const hrefs = [...markup.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, href = ""]) => href);
    for (const href of [...hrefs, ...page.search.map(({ path }) => path)]) {
      const [path = "", anchor] = href.replaceAll("&amp;", "&").split("#");
      if (/^(?:https?:|mailto:|data:)/.test(path)) continue;
      if (path !== "" && !path.startsWith("/")) {
        throw new Problem(
          page.source,
          `links to '${href}'. Begin links within the site with a slash.`,
        );
      }
      const target = path === "" ? page.path : path;
      if (files.has(target) && anchor === undefined) continue;
      const ids = anchors.get(target);
      if (ids === undefined) {
        throw new Problem(page.source, `links to ${target}, and there is no such page.`);
      }
      if (anchor !== undefined && !ids.has(decodeURIComponent(anchor))) {
        throw new Problem(
          page.source,
          `links to ${target}#${anchor}, and that page has no such place.`,
        );
      }
    }
  }
}

function idsOf(page: Page, markup: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [, id = ""] of markup.matchAll(/ id="([^"]*)"/g)) {
    if (ids.has(id)) throw new Problem(page.source, `the id '${id}' stands twice on ${page.path}.`);
    ids.add(id);
  }
  return ids;
}
