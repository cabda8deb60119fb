import type { Operation } from "../spec/operations.ts";
import type { Answer, MockRequest } from "./message.ts";
import { setHeader } from "./set-header.ts";

/**
 * Puts into an answer the request's headers that come back as sent, such as CAMARA's `x-correlator`.
 * A value that the spec does not allow does not come back.
 */
export function echo(
  request: MockRequest,
  response: Answer,
  operations: Iterable<Operation>,
): Answer {
  let headers = response.headers;
  for (const { echoed } of operations) {
    for (const { name, accepts } of echoed) {
      const value = request.headers[name];
      if (value !== undefined && accepts(value)) headers = setHeader(headers, name, value);
    }
  }
  return headers === response.headers ? response : { ...response, headers };
}
