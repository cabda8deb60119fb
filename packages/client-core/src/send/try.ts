import { UnexpectedBody } from "../errors/unexpected-body.ts";
import type { Operation } from "../operation.ts";
import type { Fetch } from "../options.ts";
import type { BuiltRequest } from "../request/build.ts";
import { readText, TooLarge } from "../response/read-text.ts";
import type { Transport } from "../transport.ts";
import { withMiddleware } from "./middleware.ts";
import { isRedirect, redirectTarget } from "./redirect.ts";
import { untilAborted } from "./wait.ts";

/** One try as it goes on: what it has got so far stays readable when it fails. */
export interface Try {
  readonly controller: AbortController;
  attempt: number;
  authorization: string | undefined;
  /** Whether the request was handed to `fetch`. */
  sent: boolean;
  response: Response | undefined;
}

/** Ends a try at a redirect that must not be followed. */
export class RefusedRedirect {
  readonly target: URL | undefined;

  constructor(target: URL | undefined) {
    this.target = target;
  }
}

const mostRedirects = 5;

/**
 * Sends a request once and reads the answer's text; one that is too long becomes an `UnexpectedBody`.
 *
 * @throws whatever stopped it; `state` tells how far it had come.
 */
export async function tryOnce(
  transport: Transport,
  operation: Operation,
  request: BuiltRequest,
  state: Try,
): Promise<string | UnexpectedBody> {
  const { signal } = state.controller;
  const { headers } = request;
  if (headers.authorization === undefined) {
    const given = transport.auth.authorization(transport);
    state.authorization = typeof given === "string" ? given : await untilAborted(given, signal);
  }
  // Aborted while the credentials were fetched: nothing has left, and nothing may.
  if (signal.aborted) throw signal.reason;
  const init: RequestInit = {
    method: request.method,
    headers:
      state.authorization === undefined
        ? headers
        : { ...headers, authorization: state.authorization },
    redirect: "manual",
    signal,
  };
  if (request.body !== undefined) init.body = request.body;

  let { url } = request;
  let response = await exchange(transport, operation, url, init, state);
  for (let hops = 0; isRedirect(response); hops++) {
    const target = redirectTarget(response, url);
    response.body?.cancel().catch(() => {});
    if (
      request.method !== "GET" ||
      target?.origin !== new URL(url).origin ||
      hops === mostRedirects
    )
      throw new RefusedRedirect(target);
    url = target.href;
    response = await exchange(transport, operation, url, init, state);
  }
  try {
    const text = readText(response, transport.maxResponseBytes);
    return await (transport.obeysSignal ? text : untilAborted(text, signal));
  } catch (error) {
    if (error instanceof TooLarge)
      return new UnexpectedBody(
        `the body is longer than maxResponseBytes (${error.limit} bytes)`,
        "",
      );
    throw error;
  }
}

async function exchange(
  transport: Transport,
  operation: Operation,
  url: string,
  init: RequestInit,
  state: Try,
): Promise<Response> {
  state.response = undefined;
  if (transport.obeysSignal) {
    state.sent = true;
    state.response = await transport.fetch(url, init);
    return state.response;
  }
  const { signal } = state.controller;
  const fetch: Fetch = (input, more) => {
    state.sent = true;
    return transport.fetch(input, more);
  };
  const { middleware } = transport;
  const context = { operation: operation.id, path: operation.path, attempt: state.attempt };
  const answer =
    middleware.length === 0
      ? fetch(url, init)
      : withMiddleware(
          fetch,
          middleware,
          context,
          operation.retry === "idempotent",
          signal,
        )(new Request(url, init));
  state.response = await untilAborted(answer, signal);
  return state.response;
}
