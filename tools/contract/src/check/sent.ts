import assert from "node:assert/strict";
import type { Bench, Received } from "../bench/bench.ts";
import { boundParameters, type CallParameters } from "../bench/parameters.ts";
import type { Sent } from "../bench/recorder.ts";
import { isJson, type Operation } from "../spec/api.ts";

/** Checks that a request went out as the spec says: method, path, query, headers, and each byte of the body. */
export function checkSent(
  { api, url }: Bench,
  operation: Operation,
  parameters: CallParameters,
  sent: Sent,
): void {
  const values: CallParameters = { ...boundParameters(api), ...parameters };
  assert.equal(sent.method, operation.method, "another method was sent");

  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name) =>
    encodeURIComponent(String(values[name])),
  );
  assert.equal(`${sent.url.origin}${sent.url.pathname}`, `${url}${path}`, "the path is wrong");

  const query = operation.parameters
    .filter((parameter) => parameter.in === "query" && values[parameter.name] !== undefined)
    .map(({ name }) => [name, String(values[name])]);
  assert.deepEqual([...sent.url.searchParams], query, "the query is wrong");

  for (const { in: where, name } of operation.parameters) {
    if (where !== "header" || values[name] === undefined) continue;
    assert.equal(sent.headers.get(name), String(values[name]), `the header ${name} is wrong`);
  }

  const { body } = parameters;
  const contentType = sent.headers.get("content-type");
  if (body === undefined) {
    assert.equal(sent.body, "", "a body was sent that nobody gave");
    assert.equal(contentType, null, "a Content-Type was sent without a body");
    return;
  }
  const mediaType = operation.body?.contents[0]?.mediaType;
  assert.equal(contentType, mediaType, "the Content-Type is wrong");
  // Text of any other type (XML above all) travels as it is, and not as a JSON string.
  assert.equal(sent.body, isJson(mediaType) ? JSON.stringify(body) : body, "the body is wrong");
}

/** Checks that a request arrived as it was sent, at the operation that was called, and was found good. */
export function checkReceived(operation: Operation, { body }: Sent, received: Received): void {
  assert.equal(received.operation, operation.id, "another operation was reached");
  assert.equal(received.bodyBytes, Buffer.byteLength(body), "not all bytes of the body arrived");
  assert.equal(received.valid, true, "the server found something wrong with the request");
  if (typeof received.body === "string" && !isJson(operation.body?.contents[0]?.mediaType)) {
    assert.equal(received.body, body, "the body that arrived is not the one that was sent");
  }
}
