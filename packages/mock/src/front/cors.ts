import type { ApiModel } from "../spec/api-model.ts";
import type { Headers, MockRequest } from "./message.ts";

/** Headers that scripts of other origins may read although no response of the spec declares them. */
const alwaysExposed = [
  "Location",
  "Link",
  "Retry-After",
  "WWW-Authenticate",
  "Allow",
  "sl-violations",
];

/** Makes the function that gives the CORS headers of an answer: https://fetch.spec.whatwg.org/#cors-protocol */
export function createCors(api: ApiModel): (headers: Headers) => Record<string, string> {
  const exposed = new Map(alwaysExposed.map((name) => [name.toLowerCase(), name]));
  for (const { responses } of api.operations) {
    for (const { name } of responses.flatMap(({ headers }) => headers)) {
      if (!exposed.has(name.toLowerCase())) exposed.set(name.toLowerCase(), name);
    }
  }
  const exposeHeaders = [...exposed.values()].join(", ");

  return ({ origin }) =>
    origin === undefined
      ? {}
      : {
          "Access-Control-Allow-Origin": origin,
          "Access-Control-Allow-Credentials": "true",
          "Access-Control-Expose-Headers": exposeHeaders,
          Vary: "Origin",
        };
}

/** Whether a browser asks what it may send, instead of sending it. */
export function isPreflight({ method, headers }: MockRequest): boolean {
  return (
    method === "OPTIONS" &&
    headers.origin !== undefined &&
    headers["access-control-request-method"] !== undefined
  );
}

/** The headers with which a preflight is answered, besides those of every answer. */
export function preflightHeaders(
  headers: Headers,
  allowed: readonly string[],
): Record<string, string> {
  return {
    "Access-Control-Allow-Methods": allowed.join(", "),
    "Access-Control-Allow-Headers": headers["access-control-request-headers"] ?? "*",
    "Access-Control-Max-Age": "600",
    Vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
  };
}
