import { RequestError } from "../errors/request-error.ts";
import { secretsIn } from "../redact.ts";
import { sanitize } from "./connection-failure.ts";
import { countedFetch } from "./counted-fetch.ts";
import type { Exchange } from "./exchange.ts";
import { fail } from "./fail.ts";
import { redactorOf } from "./secrets.ts";

/**
 * Sends a request wrapped in the middleware, the first one outermost.
 *
 * @throws RequestError if the middleware broke its rules or failed by itself; else what `fetch` throws.
 */
export async function withMiddleware(
  exchange: Exchange,
  url: string,
  init: RequestInit,
): Promise<Response> {
  const { transport, operation, attempt } = exchange;
  const { id, path, retry } = operation;
  const signal = init.signal as AbortSignal;
  let called = false;
  let failed = false;
  let misused = false;
  let over = false;
  const sendUnread = async (request: Request): Promise<Response> => {
    misused ||= called && retry !== "idempotent";
    // What is sent after the middleware has ended would be known to nobody; and no other thing than an unread request
    // can be sent as one.
    if (misused || over || request?.bodyUsed !== false)
      throw new Error("next() was called twice, too late, or with no unread Request");
    called = true;
    exchange.secrets.push(...secretsIn(Object.fromEntries(request.headers)));
    try {
      // Said again, because middleware may have made a request of its own; its signal counts besides the call's.
      return await countedFetch(exchange, request, {
        redirect: "manual",
        signal: AbortSignal.any?.([signal, request.signal]) ?? signal,
      });
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  // Middleware may give its `next()` up, whose failure is then nobody's.
  const quiet = (send: typeof sendUnread) => (request: Request) => {
    const response = send(request);
    response.catch(() => {});
    return response;
  };
  let next = quiet(sendUnread);
  for (const layer of [...transport.middleware].reverse()) {
    const inner = next;
    next = quiet(async (request) => layer(request, inner, { operation: id, path, attempt }));
  }
  try {
    return await next(new Request(url, init));
  } catch (error) {
    if (failed && !misused) throw error;
    exchange.final = true;
    throw fail(
      RequestError,
      exchange,
      misused
        ? ": middleware called next() twice, which could do the work twice"
        : ": middleware failed",
      { cause: sanitize(error, redactorOf(exchange)) },
    );
  } finally {
    over = true;
  }
}
