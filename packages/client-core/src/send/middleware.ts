import type { Fetch, Middleware, TryContext } from "../options.ts";

/** The caller's own middleware or `fetch` broke its rules. */
export class Misuse {
  readonly reason: string;
  readonly cause: unknown;

  constructor(reason: string, cause?: unknown) {
    this.reason = reason;
    this.cause = cause;
  }
}

/** Wraps `fetch` in the middleware, the first one outermost. */
export function withMiddleware(
  fetch: Fetch,
  middleware: readonly Middleware[],
  context: TryContext,
  repeatable: boolean,
  signal: AbortSignal,
): (request: Request) => Promise<Response> {
  let sent = false;
  let failed = false;
  let next = async (request: Request): Promise<Response> => {
    if (sent && !repeatable)
      throw new Misuse("middleware called next() twice, which could do the work twice");
    sent = true;
    try {
      // Said again, because middleware may have made a request of its own.
      return await fetch(request, { redirect: "manual", signal });
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  for (const layer of [...middleware].reverse()) {
    const inner = next;
    next = async (request) => layer(request, inner, context);
  }
  return async (request) => {
    try {
      return await next(request);
    } catch (error) {
      if (failed || error instanceof Misuse) throw error;
      throw new Misuse("middleware failed", error);
    }
  };
}
