import assert from "node:assert/strict";

/**
 * Checks the link to the next page, `<url>; rel="next"` (RFC 8288): it leads to the server that was
 * asked and the path that was asked for, carries the filters of the request, and goes on by what the
 * example has that the request has not.
 */
export function checkNextLink(value: string, example: string, asked: URL): void {
  const next = targetOf(value);
  assert.equal(next.origin, asked.origin, `the next page is at another server: ${value}`);
  assert.equal(next.pathname, asked.pathname, `the next page is at another path: ${value}`);
  const shown = targetOf(example).searchParams;
  for (const [name, text] of next.searchParams) {
    const known = [asked.searchParams.get(name), shown.get(name)];
    assert.ok(known.includes(text), `${name}=${text} is neither the request's nor the example's`);
  }
  for (const [name] of asked.searchParams) {
    assert.ok(next.searchParams.has(name), `the next page's link has lost ${name}: ${value}`);
  }
  assert.notEqual(next.search, asked.search, "the next page is the same page");
}

function targetOf(link: string): URL {
  const [, target = ""] = /^<([^>]+)>\s*;\s*rel="?next"?$/.exec(link) ?? [];
  assert.ok(URL.canParse(target), `not a link to a next page: ${link}`);
  return new URL(target);
}
