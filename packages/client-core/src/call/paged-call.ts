import { PagingError } from "../errors/paging-error.ts";
import { parseUrl } from "../request/parse-url.ts";
import { nextLink } from "../response/link.ts";
import { apiError } from "../send/api-error.ts";
import { describe, errorContext } from "../send/describe.ts";
import { type Answer, isDocumentedSuccess, newTry } from "../send/exchange.ts";
import { redactorOf } from "../send/secrets.ts";
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

/** A {@link PagedCall} that follows RFC 8288 links: what `createClient` takes for `x-paging: link`. */
export class PendingList<Item, Result>
  extends PendingCall<Page<Item>, Result>
  implements PagedCall<Item, Result>
{
  constructor(answer: Promise<Answer>) {
    super(answer, (answer) => pageOf<Item>(answer, new Set()));
  }

  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    // Not the page that awaiting gives: that one stays, and every page after it would stay with it.
    await this;
    let page: Page<Item> | undefined = pageOf(await this.answer(), new Set());
    for (; page; page = await page.next()) yield page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }
}

/** @param seen the pages that led here; each chain has a set of its own. */
function pageOf<Item>(answer: Answer, seen: Set<string>): Page<Item> {
  const { request, response, value } = answer;
  seen.add(new URL(request.url).href);
  const target = nextLink(response.headers.get("link"));
  let next: Promise<Page<Item> | undefined> | undefined;
  return {
    items: value as readonly Item[],
    hasNext: target !== undefined,
    next() {
      // Asked twice, sent once; after a failure it may be asked again.
      next ??= follow<Item>(answer, target, seen).catch((error) => {
        next = undefined;
        throw error;
      });
      // Whoever asks early may look late.
      next.catch(() => {});
      return next;
    },
  };
}

async function follow<Item>(
  answer: Answer,
  target: string | undefined,
  seen: Set<string>,
): Promise<Page<Item> | undefined> {
  if (target === undefined) return undefined;
  const { transport, operation, request } = answer;
  const fail = (why: string) =>
    new PagingError(
      `${describe(operation)}: the next page's link ${why}`,
      errorContext(operation, "no", request.correlationId),
    );
  const url = parseUrl(target, request.url);
  if (url === undefined) throw fail("is no URL, or one with credentials");
  url.hash = "";
  // Credentials go to the API's own origin alone.
  if (url.origin !== new URL(request.url).origin)
    throw fail(`leads to another origin, ${redactorOf(answer)(url.origin)}`);
  const readBefore = "leads to a page that was already read";
  if (seen.has(url.href)) throw fail(readBefore);
  const next = await send(newTry(transport, operation, { ...request, url: url.href }));
  if (!isDocumentedSuccess(next)) throw apiError(next);
  // Where a redirect has led to counts as well as where it began.
  if (seen.has(new URL(next.request.url).href)) throw fail(readBefore);
  seen.add(url.href);
  return pageOf(next, seen);
}
