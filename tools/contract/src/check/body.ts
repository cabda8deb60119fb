import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import type { Content } from "../spec/api.ts";
import type { Json } from "../spec/json.ts";

/** Checks that a body is of its media type, matches its schema and is the named example. */
export function checkBody(
  bench: Bench,
  content: Content,
  example: string,
  contentType: string | null,
  body: unknown,
): void {
  checkMediaType(content.mediaType, contentType);
  checkSchema(bench, content, body);
  const expected = content.examples.find(({ name }) => name === example);
  assert.deepEqual(body, expected?.value, `the body is not the example ${example}`);
}

/** Checks that a body is one of the examples of its media type, whichever. */
export function checkSomeExample(
  bench: Bench,
  content: Content,
  contentType: string | null,
  body: unknown,
): string {
  checkMediaType(content.mediaType, contentType);
  checkSchema(bench, content, body);
  const text = JSON.stringify(body);
  const found = content.examples.find(({ value }) => JSON.stringify(value) === text);
  assert.ok(found, `the body is none of the examples: ${text}`);
  return found.name;
}

function checkMediaType(expected: string, contentType: string | null): void {
  const essence = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  assert.equal(essence, expected, "the media type is not the declared one");
}

function checkSchema(bench: Bench, { schema }: Content, body: unknown): void {
  if (schema === undefined) return;
  const problems = bench.schemas.problems(schema, body as Json);
  assert.deepEqual(problems, [], "the body does not match its schema");
}
