import { UnexpectedBody } from "../errors/unexpected-body.ts";
import type { Operation } from "../operation.ts";
import type { Fetch } from "../options.ts";
import type { BuiltRequest } from "../request/build.ts";
import { parseUrl } from "../request/parse-url.ts";
import { readText, TooLarge } from "../response/read-text.ts";
import { isBeforeSending } from "../retry/before-sending.ts";
import type { Transport } from "../transport.ts";
import { Misuse, withMiddleware } from "./middleware.ts";
import { isRedirect, RefusedRedirect } from "./redirect.ts";

/** One try as it goes on: what it has got so far stays readable when it fails. */
export interface Try {
  readonly attempt: number;
  /** How many requests may have left: all that were handed to `fetch`, less those proven to be unsent. */
  sent: number;
  authorization: string | undefined;
  response: Response | undefined;
  /** Whether the connection broke while the body was read. */
  broken: boolean;
}

const mostRedirects = 5;

/**
 * Sends a request once and reads the answer's text; one that cannot be read becomes an `UnexpectedBody`.
 *
 * @throws whatever stopped it; `one` tells how far it had come.
 */
export async function tryOnce(
  transport: Transport,
  operation: Operation,
  request: BuiltRequest,
  one: Try,
  signal: AbortSignal,
): Promise<string | UnexpectedBody> {
  const { method, body } = request;
  let { headers, url } = request;
  if (headers.authorization === undefined) {
    const given = transport.auth.authorization(transport);
    const authorization = typeof given === "string" ? given : await given;
    one.authorization = authorization;
    request.authorizations.push(authorization);
    headers = { ...headers, authorization };
  }
  const init: RequestInit = { method, headers, redirect: "manual", signal };
  if (body !== undefined) init.body = body;
  const fetch: Fetch = (input, more) => countedFetch(transport, one, signal, input, more);
  for (let hops = 0; ; hops++) {
    one.response = undefined;
    const response =
      transport.middleware.length === 0
        ? await fetch(url, init)
        : await withMiddleware(fetch, transport, operation, one.attempt, url, init);
    if (typeof response?.status !== "number")
      throw new Misuse("fetch or middleware gave no Response");
    one.response = response;
    if (!isRedirect(response)) break;
    response.body?.cancel().catch(() => {});
    const location = response.headers.get("location");
    const target = location === null ? undefined : parseUrl(location, url);
    if (method !== "GET" || target?.origin !== new URL(url).origin || hops === mostRedirects)
      throw new RefusedRedirect(target);
    url = target.href;
  }
  try {
    return await readText(one.response, transport.maxResponseBytes);
  } catch (error) {
    one.broken = !(error instanceof TooLarge);
    return new UnexpectedBody(
      one.broken
        ? "the connection broke while the body was read"
        : `the body is longer than maxResponseBytes (${transport.maxResponseBytes} bytes)`,
      "",
    );
  }
}

async function countedFetch(
  transport: Transport,
  one: Try,
  signal: AbortSignal,
  input: string | Request,
  init: RequestInit | undefined,
): Promise<Response> {
  // The try may be over, while a slow token or middleware was waited for: then nothing more may leave.
  if (signal.aborted) throw signal.reason;
  one.sent++;
  try {
    return await transport.fetch(input, init);
  } catch (error) {
    if (isBeforeSending(error)) one.sent--;
    throw error;
  }
}
