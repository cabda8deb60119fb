import type { Paging } from "../spec/paging.ts";
import type { Query } from "./message.ts";
import type { Preferences } from "./prefer.ts";

/** The page that a request asks for; `undefined` when its token is not one of the list's. */
export function pageAsked({ tokenParameter, pages }: Paging, query: Query): string | undefined {
  const token = query[tokenParameter];
  return pages.find((page) => page.token === token)?.example;
}

/** Whether a request leaves it to the page token what it gets. */
export function choosesByToken({ code, example, dynamic }: Preferences): boolean {
  return code === undefined && example === undefined && !dynamic;
}

/** Where a client has asked: as it wrote the path, under whatever base path. */
export interface Asked {
  /** Such as `http://127.0.0.1:4010`; without it the link is relative. */
  readonly origin: string | undefined;
  readonly path: string;
  readonly query: Query;
}

/**
 * The `Link` header of a page, which keeps the request's own filters:
 * https://www.rfc-editor.org/rfc/rfc8288#section-3
 *
 * @param example - The page that is answered.
 * @returns `undefined` on the last page, and for what is no page.
 */
export function nextLink(
  { tokenParameter, pages }: Paging,
  example: string | undefined,
  { origin = "", path, query }: Asked,
): string | undefined {
  const at = pages.findIndex((page) => page.example === example);
  const token = at === -1 ? undefined : pages[at + 1]?.token;
  if (token === undefined) return undefined;
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (name === tokenParameter) continue;
    for (const each of [value].flat()) next.append(name, each);
  }
  next.append(tokenParameter, token);
  return `<${origin}${path}?${next}>; rel="next"`;
}
