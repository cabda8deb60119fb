import MiniSearch from "minisearch";
import { type SearchEntry, type SearchKind, searchKinds } from "../page.ts";
import { indexOptions } from "./index-options.ts";

/** What a search shows. */
export type Found = Pick<SearchEntry, "path" | "name" | "kind" | "where">;

/** Finds entries, the best first. */
export type Find = (query: string) => Found[];

const most = 20;

/** Reads the index that the build made. */
export function readIndex(json: string): Find {
  const search = MiniSearch.loadJSON(json, indexOptions);
  return (query) => {
    const sought = query.trim().toLowerCase();
    const found = search.search(query).map(({ path, name, kind, where, score }) => ({
      path: String(path),
      name: String(name),
      kind: toKind(kind),
      where: String(where),
      score,
    }));
    // Whoever types a name wants the page of that name, whatever else mentions it more often.
    const rank = (one: Found) =>
      one.name.toLowerCase() === sought ? searchKinds.indexOf(one.kind) : searchKinds.length;
    return found
      .sort((one, other) => rank(one) - rank(other) || other.score - one.score)
      .slice(0, most);
  };
}

function toKind(value: unknown): SearchKind {
  return searchKinds.find((kind) => kind === value) ?? "page";
}
