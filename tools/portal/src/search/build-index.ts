import MiniSearch from "minisearch";
import type { Page } from "../page.ts";
import { indexOptions } from "./index-options.ts";

/** Makes the index of everything that can be found, as JSON. */
export function buildSearchIndex(pages: readonly Page[]): string {
  const search = new MiniSearch(indexOptions);
  const entries = pages.flatMap((page) => page.search);
  search.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return JSON.stringify(search);
}
