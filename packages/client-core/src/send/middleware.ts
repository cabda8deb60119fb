import type { Fetch, Middleware, TryContext } from "../options.ts";

/** Middleware asked for a request to be sent a second time, where that could do the work twice. */
export class SentTwice {}

/** Wraps `fetch` in the middleware, the first one outermost. */
export function withMiddleware(
  fetch: Fetch,
  middleware: readonly Middleware[],
  context: TryContext,
  repeatable: boolean,
  signal: AbortSignal,
): (request: Request) => Promise<Response> {
  let sent = false;
  let next = async (request: Request): Promise<Response> => {
    if (sent && !repeatable) throw new SentTwice();
    sent = true;
    // Said again, because middleware may have made a request of its own.
    return fetch(request, { redirect: "manual", signal });
  };
  for (const layer of [...middleware].reverse()) {
    const inner = next;
    next = async (request) => layer(request, inner, context);
  }
  return next;
}
