import type { Operation } from "../spec/operations.ts";
import type { MockRequest, MockResponse } from "./message.ts";

/**
 * Puts into an answer the request's headers that come back as sent, such as CAMARA's `x-correlator`.
 * A value that the spec does not allow does not come back.
 */
export function echo(
  request: MockRequest,
  response: MockResponse,
  operations: Iterable<Operation>,
): MockResponse {
  let headers = response.headers;
  for (const { echoed } of operations) {
    for (const { name, accepts } of echoed) {
      const value = request.headers[name];
      if (value !== undefined && accepts(value)) headers = withHeader(headers, name, value);
    }
  }
  return headers === response.headers ? response : { ...response, headers };
}

function withHeader(
  headers: Readonly<Record<string, string>>,
  name: string,
  value: string,
): Record<string, string> {
  const others = Object.entries(headers).filter(([other]) => other.toLowerCase() !== name);
  return { ...Object.fromEntries(others), [name]: value };
}
