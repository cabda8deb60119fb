import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import type { Sent } from "../bench/recorder.ts";
import type { Content, Header } from "../spec/api.ts";
import { isObject, type Json } from "../spec/json.ts";
import { checkNextLink } from "./link.ts";

/** An answer whose headers are looked at. */
export interface HeaderCheck {
  readonly declared: readonly Header[];
  readonly headers: Headers;
  /** The examples among which the body's was chosen, and the name of the one that was. */
  readonly content: Content | undefined;
  readonly example: string | undefined;
  /** The request, whose headers may come back. */
  readonly sent: Sent | undefined;
}

/**
 * Checks each declared header: that it is there, is valid, and is what the examples say. An example of
 * a header belongs to the body's example of the same name, if any of its names is one of theirs.
 */
export function checkHeaders(bench: Bench, answer: HeaderCheck): void {
  for (const header of answer.declared) {
    const value = answer.headers.get(header.name);
    const expected = expectedValues(header, answer);
    if (expected.length === 0 && header.examples.length > 0) {
      assert.equal(value, null, `header ${header.name} belongs to another example`);
      continue;
    }
    assert.ok(value !== null, `header ${header.name} is declared but missing`);
    const problems = bench.schemas.problems(header.schema, parse(bench, header, value));
    assert.deepEqual(problems, [], `header ${header.name}: ${value} does not match its schema`);
    if (expected.length === 0) continue;
    if (header.name.toLowerCase() === "link" && answer.sent !== undefined) {
      checkNextLink(value, expected[0] ?? "", answer.sent.url);
      continue;
    }
    const normal = (text: string) => withoutServer(bench, text);
    assert.ok(
      expected.map(normal).includes(normal(value)),
      `header ${header.name} is ${value}, which is not ${expected.join(" or ")}`,
    );
  }
}

function expectedValues(header: Header, { content, example, sent }: HeaderCheck): string[] {
  // One that the request carried under the same name comes back as it was sent.
  const echoed = sent?.headers.get(header.name);
  if (echoed != null && echoed !== "") return [echoed];
  const bodyExamples = new Set(content?.examples.map(({ name }) => name));
  const paired = header.examples.some(({ name }) => bodyExamples.has(name));
  return header.examples
    .filter(({ name }) => !paired || name === example)
    .map(({ value }) => String(value));
}

/** The value of a header as its schema means it: all values travel as text. */
function parse({ api }: Bench, { schema }: Header, text: string): Json {
  const type = api.document.at(schema)?.value;
  const isNumber = isObject(type) && (type.type === "integer" || type.type === "number");
  return isNumber ? Number(text) : text;
}

/** A value in which addresses of the spec's servers, and of the one asked, are the same. */
function withoutServer({ api, url }: Bench, text: string): string {
  const bases = [...api.servers, url].sort((a, b) => b.length - a.length);
  return bases.reduce((value, base) => value.replaceAll(base, ""), text);
}
