import { AuthFailure } from "../auth/auth.ts";
import { RedirectError } from "../errors/redirect-error.ts";
import { RequestError } from "../errors/request-error.ts";
import { TokenError } from "../errors/token-error.ts";
import { isUnexpectedBody, UnexpectedBody } from "../errors/unexpected-body.ts";
import { parseUrl } from "../request/parse-url.ts";
import { parseBody } from "../response/parse-body.ts";
import { readText, TooLarge } from "../response/read-text.ts";
import { connectionFailure, sanitize } from "./connection-failure.ts";
import { countedFetch } from "./counted-fetch.ts";
import type { Exchange } from "./exchange.ts";
import { fail } from "./fail.ts";
import { withMiddleware } from "./middleware.ts";
import { redactorOf } from "./secrets.ts";

const mostRedirects = 5;

/**
 * Sends a call's request once and reads the answer into the exchange; a body that cannot be read becomes
 * an `UnexpectedBody`.
 *
 * @throws the error of this package that says what stopped it.
 */
export async function tryOnce(exchange: Exchange, signal: AbortSignal): Promise<void> {
  const { transport, operation, request } = exchange;
  const { body } = request;
  let { headers } = request;
  if (headers.authorization === undefined) {
    const given = transport.auth.authorization(transport);
    const authorization = typeof given === "string" ? given : await given.catch(noToken(exchange));
    exchange.authorization = authorization;
    exchange.secrets.push(authorization);
    headers = { ...headers, authorization };
  }
  const init: RequestInit = { method: operation.method, headers, redirect: "manual", signal };
  if (body !== undefined) init.body = body;
  let response = await exchanged(exchange, request.url, init);
  if (isRedirect(response)) response = await follow(exchange, response, init);
  exchange.response = response;
  try {
    const text = await readText(response, transport.maxResponseBytes);
    exchange.text = text;
    const { headers, ok, status } = response;
    let value = parseBody(text, headers.get("content-type"), ok, operation.responses[status]);
    if (operation.paging && status === 200 && !Array.isArray(value) && !isUnexpectedBody(value))
      value = new UnexpectedBody("the body is not a list", text);
    exchange.value = value;
  } catch (error) {
    exchange.broken = !(error instanceof TooLarge);
    exchange.value = new UnexpectedBody(
      exchange.broken
        ? "the connection broke while the body was read"
        : `the body is longer than maxResponseBytes (${transport.maxResponseBytes} bytes)`,
      "",
    );
  }
}

/** Sends one request, through the middleware where there is any. */
async function exchanged(exchange: Exchange, url: string, init: RequestInit): Promise<Response> {
  const { transport } = exchange;
  let response: Response;
  try {
    response = await (transport.middleware.length === 0
      ? countedFetch(exchange, url, init)
      : withMiddleware(exchange, url, init));
  } catch (error) {
    throw exchange.final ? error : connectionFailure(exchange, error);
  }
  if (
    typeof response?.status !== "number" ||
    (transport.middleware.length > 0 && response.bodyUsed)
  ) {
    exchange.final = true;
    if (response?.bodyUsed) exchange.response = response;
    throw fail(RequestError, exchange, ": fetch or middleware gave no unread Response", {});
  }
  return response;
}

/** Whether an answer is a redirect. A browser shows no more of it than that it is one. */
function isRedirect(response: Response): boolean {
  return (
    !response.ok && (/^30[12378]$/.test(`${response.status}`) || response.type === "opaqueredirect")
  );
}

/** Follows the redirects of a GET within its origin. */
async function follow(exchange: Exchange, first: Response, init: RequestInit): Promise<Response> {
  let response = first;
  let { url } = exchange.request;
  exchange.secrets.push(url);
  for (let hops = 0; isRedirect(response); hops++) {
    response.body?.cancel().catch(() => {});
    const { status } = response;
    const location = response.headers.get("location");
    const target = location === null ? undefined : parseUrl(location, url);
    if (init.method !== "GET" || target?.origin !== new URL(url).origin || hops === mostRedirects) {
      const origin = target && redactorOf(exchange)(target.origin);
      exchange.response = response;
      exchange.final = true;
      throw fail(
        RedirectError,
        exchange,
        ` -> ${status}: ${hops === mostRedirects ? "one more redirect" : "a redirect"} to ${origin ?? "an unknown place"} was not followed; check baseUrl`,
        { status, response, targetOrigin: origin },
      );
    }
    target.hash = "";
    url = target.href;
    response = await exchanged(exchange, url, init);
  }
  exchange.request = { ...exchange.request, url };
  return response;
}

function noToken(exchange: Exchange): (failure: unknown) => never {
  return (failure) => {
    // By its shape: the credentials may come from another copy of this package.
    const { reason, detail } = (failure as AuthFailure | undefined)?.detail
      ? (failure as AuthFailure)
      : new AuthFailure("the credentials failed", { cause: failure });
    const clean = redactorOf(exchange);
    exchange.delay = detail.delay;
    exchange.final = !detail.transient;
    throw fail(TokenError, exchange, ` was not sent: ${clean(reason)}`, {
      status: detail.status,
      cause: sanitize(detail.cause, clean),
    });
  };
}
