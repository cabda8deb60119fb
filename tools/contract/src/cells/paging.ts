import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import { neededParameters } from "../bench/parameters.ts";
import type { Api, Content, Operation } from "../spec/api.ts";
import { successes } from "../spec/api.ts";
import { isArray, type Json } from "../spec/json.ts";
import type { Cell } from "./cell.ts";
import { covered } from "./obligations.ts";

/** What a paged method of a client gives. */
interface PagedCall extends AsyncIterable<Json> {
  pages(): AsyncIterable<Page>;
}

interface Page {
  readonly items: readonly Json[];
  readonly hasNext: boolean;
}

/** More pages than any list in an example has: then the links go round in a circle. */
const mostPages = 100;

/** A cell for each paged list: the client follows it to its end. */
export function pagingCells({ operations }: Api): Cell[] {
  return operations
    .filter(({ paged }) => paged)
    .map((operation) => ({
      id: `${operation.id} paging`,
      group: "paging",
      operation: operation.id,
      title: `${operation.id} is followed from the first page to the last`,
      covers: [covered.operation(operation), covered.paging(operation)],
      run: (bench) => follow(bench, operation),
    }));
}

async function follow(bench: Bench, operation: Operation): Promise<void> {
  const [content] = successes(operation)[0]?.contents ?? [];
  assert.ok(content !== undefined, "the list declares no body");
  const client = bench.client();
  const parameters = neededParameters(bench.api, operation);
  const pages: Page[] = [];
  for await (const page of asPaged(client.call(operation.id, parameters)).pages()) {
    pages.push(page);
    assert.ok(pages.length < mostPages, "the pages never end");
  }
  assert.ok(pages.length > 1, "there is only one page, so nothing was followed");
  for (const [index, { items, hasNext }] of pages.entries()) {
    checkItems(bench, content, items);
    assert.equal(
      hasNext,
      index < pages.length - 1,
      `page ${index + 1} says the wrong thing of the next`,
    );
  }
  const urls = client.sent().map(({ url }) => url.href);
  assert.equal(new Set(urls).size, pages.length, "a page was asked for more than once");
  for (const { headers } of client.sent()) {
    assert.ok(headers.has("authorization"), "a page was asked for without credentials");
  }

  const items: Json[] = [];
  for await (const item of asPaged(bench.client().call(operation.id, parameters))) items.push(item);
  assert.deepEqual(
    items,
    pages.flatMap((page) => page.items),
    "the items are not those of the pages",
  );
  const texts = items.map((item) => JSON.stringify(item));
  assert.equal(new Set(texts).size, texts.length, "an item stands on more than one page");
}

function checkItems(bench: Bench, { schema, examples }: Content, items: readonly Json[]): void {
  if (schema !== undefined) assert.deepEqual(bench.schemas.problems(schema, items), []);
  const shown = examples.flatMap(({ value }) => (isArray(value) ? value : []));
  const known = new Set(shown.map((item) => JSON.stringify(item)));
  for (const item of items) {
    const text = JSON.stringify(item);
    assert.ok(known.has(text), `an item stands in none of the examples: ${text}`);
  }
}

function asPaged(call: object): PagedCall {
  assert.ok("pages" in call && typeof call.pages === "function", "the call has no pages()");
  assert.ok(Symbol.asyncIterator in call, "the call cannot be iterated");
  return call as PagedCall;
}
