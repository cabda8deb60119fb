import type { Options } from "minisearch";
import type { SearchEntry } from "../page.ts";

/** A found entry, as the index keeps it. */
export type IndexedEntry = SearchEntry & { readonly id: number };

/** How the index is made and read: the build and the browser must agree. */
export const indexOptions: Options<IndexedEntry> = {
  fields: ["name", "words", "where", "text"],
  storeFields: ["path", "name", "kind", "where"],
  // Names of several words, such as createCall or INVALID_ARGUMENT, are found by each of them too.
  extractField: (entry, field) =>
    field === "words"
      ? entry.name.replaceAll(/([a-z])([A-Z])|[._-]/g, "$1 $2")
      : String(Reflect.get(entry, field) ?? ""),
  searchOptions: {
    boost: { name: 6, words: 3, where: 1.5 },
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: "AND",
  },
};
