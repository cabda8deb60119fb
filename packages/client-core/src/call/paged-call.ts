import { PagingError } from "../errors/paging-error.ts";
import type { CallOptions } from "../options.ts";
import type { BuiltRequest } from "../request/build.ts";
import { nextLink } from "../response/link.ts";
import type { Answer } from "../send/answer.ts";
import { describe, errorContext } from "../send/failure.ts";
import { send } from "../send/send.ts";
import { type ApiCall, PendingCall } from "./api-call.ts";
import type { Page } from "./page.ts";

/**
 * A list call under way. Awaiting it gives the first {@link Page}; `for await` gives the items of all
 * pages, fetching each page only when it is reached.
 */
export interface PagedCall<Item, Result> extends ApiCall<Page<Item>, Result>, AsyncIterable<Item> {
  /** The pages, the first one included. */
  pages(): AsyncIterableIterator<Page<Item>>;
}

/** A {@link PagedCall} that follows RFC 8288 links. */
export class PendingList<Item, Result>
  extends PendingCall<Page<Item>, Result>
  implements PagedCall<Item, Result>
{
  constructor(answer: Promise<Answer>, options: CallOptions | undefined) {
    super(answer, (first) => pageOf<Item>(first, options, new Set([first.request.url])));
  }

  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    for (let page: Page<Item> | undefined = await this; page; page = await page.next()) yield page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }
}

function pageOf<Item>(
  answer: Answer,
  options: CallOptions | undefined,
  seen: Set<string>,
): Page<Item> {
  const { response, request, value } = answer;
  const target = nextLink(response.headers.get("link"));
  let next: Promise<Page<Item> | undefined> | undefined;
  return {
    items: (value ?? []) as readonly Item[],
    hasNext: target !== undefined,
    next() {
      // Asked twice, sent once; after a failure it may be asked again.
      next ??= follow<Item>(answer, request, target, options, seen).catch((error) => {
        next = undefined;
        throw error;
      });
      return next;
    },
  };
}

async function follow<Item>(
  { transport, operation }: Answer,
  request: BuiltRequest,
  target: string | undefined,
  options: CallOptions | undefined,
  seen: Set<string>,
): Promise<Page<Item> | undefined> {
  if (target === undefined) return undefined;
  const fail = (why: string) =>
    new PagingError(
      `${describe(operation)}: the next page's link ${why}`,
      errorContext(operation, request, "no"),
    );
  let url: URL;
  try {
    url = new URL(target, request.url);
  } catch {
    throw fail("is no URL");
  }
  // Credentials go to the API's own origin alone.
  if (url.origin !== transport.origin) throw fail(`leads to another origin, ${url.origin}`);
  if (seen.has(url.href)) throw fail("leads to a page that was already read");
  const next: BuiltRequest = { ...request, url: url.href };
  const call = new PendingCall<Page<Item>, never>(
    send(transport, operation, next, options),
    (answer) => pageOf<Item>(answer, options, new Set([...seen, url.href])),
  );
  return await call;
}
