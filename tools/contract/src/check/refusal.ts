import assert from "node:assert/strict";
import type { Bench } from "../bench/bench.ts";
import type { PlainAnswer } from "../bench/plain.ts";
import type { Api, Content, Operation } from "../spec/api.ts";
import { isObject, type Json } from "../spec/json.ts";
import { checkSomeExample } from "./body.ts";

/**
 * Checks that a request was refused with one of the statuses, in the words of the API: as the operation
 * declares it, or else in the form of the API's other errors.
 *
 * @param statuses the statuses that fit, best first; one that the operation declares comes before others.
 */
export function checkRefusal(
  bench: Bench,
  operation: Operation | undefined,
  answer: PlainAnswer,
  statuses: readonly number[],
): void {
  const [declared] = statuses.flatMap(
    (status) => operation?.responses.find((response) => response.status === status) ?? [],
  );
  const expected = declared?.status ?? statuses[0];
  assert.equal(
    answer.status,
    expected,
    `the answer is ${answer.status} ${answer.text.slice(0, 200)}`,
  );
  const type = answer.headers.get("content-type");
  const body = parse(answer);
  const [content] = declared?.contents ?? [];
  if (content !== undefined) checkSomeExample(bench, content, type, body);
  else
    assert.ok(
      looksLikeAnError(bench.api, body),
      `the body is unlike the API's errors: ${answer.text}`,
    );
}

function parse({ text }: PlainAnswer): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return assert.fail(`the body of the refusal is no JSON: ${text.slice(0, 200)}`);
  }
}

function looksLikeAnError(api: Api, body: Json): boolean {
  if (!isObject(body)) return false;
  const keys = Object.keys(body).sort().join();
  return errorContents(api).some(({ examples }) =>
    examples.some(({ value }) => isObject(value) && Object.keys(value).sort().join() === keys),
  );
}

function errorContents({ operations }: Api): Content[] {
  return operations.flatMap(({ responses }) =>
    responses.filter(({ status }) => status >= 400).flatMap(({ contents }) => contents),
  );
}
