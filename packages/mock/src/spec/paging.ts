import type { ParameterObject } from "./document.ts";
import type { DeclaredResponse } from "./operations.ts";

/** The pages of a list, as the spec's examples show them. */
export interface Paging {
  /** The query parameter that says which page is asked for. */
  readonly tokenParameter: string;
  /** In their order; never empty. */
  readonly pages: readonly Page[];
}

/** One page: the example that shows it, and the token by which it is asked for. */
export interface Page {
  readonly example: string;
  /** Absent for the first page. */
  readonly token: string | undefined;
}

/**
 * Reads the pages of an operation with `x-paging: link`. The first example of the success is the
 * first page. When the `Link` header has an example of the same name, that one tells the token of
 * the next page, which is the next example. The first one without such a header is the last page.
 *
 * @throws Error when the spec's examples do not add up to pages.
 */
export function readPaging(
  id: string,
  parameters: readonly ParameterObject[],
  success: DeclaredResponse | undefined,
): Paging {
  const tokenParameter = parameters.find(
    (parameter) => parameter.in === "query" && /(?:token|cursor)$/i.test(parameter.name),
  )?.name;
  const link = success?.headers.find(({ name }) => name.toLowerCase() === "link");
  const names = [...(success?.contents[0]?.examples.keys() ?? [])];
  if (tokenParameter === undefined || link === undefined || names.length === 0) {
    throw new Error(
      `${id} has x-paging: link, but not all of a query parameter called ...Token or ...Cursor, ` +
        "a Link header and named examples of its success.",
    );
  }

  const pages: Page[] = [];
  let token: string | undefined;
  for (const example of names) {
    pages.push({ example, token });
    if (!link.examples.has(example)) return { tokenParameter, pages };
    token = tokenIn(link.examples.get(example), tokenParameter);
    if (token === undefined) {
      throw new Error(`The Link header's example ${example} of ${id} has no ${tokenParameter}.`);
    }
  }
  throw new Error(`The examples of ${id} have no last page: each goes with a Link header.`);
}

function tokenIn(link: unknown, parameter: string): string | undefined {
  // https://www.rfc-editor.org/rfc/rfc8288#section-3
  const url = /^<([^<>]+)>\s*;.*\brel="?next"?/i.exec(String(link))?.[1];
  if (url === undefined || !URL.canParse(url, "http://localhost")) return undefined;
  return new URL(url, "http://localhost").searchParams.get(parameter) ?? undefined;
}
