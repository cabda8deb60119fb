import type { Operation } from "../operation.ts";
import type { Fetch } from "../options.ts";
import type { Transport } from "../transport.ts";

/** The caller's own middleware or `fetch` broke its rules. */
export class Misuse {
  readonly reason: string;
  readonly cause: unknown;

  constructor(reason: string, cause?: unknown) {
    this.reason = reason;
    this.cause = cause;
  }
}

/** Sends a request through `fetch`, wrapped in the middleware, the first one outermost. */
export async function withMiddleware(
  fetch: Fetch,
  { middleware }: Transport,
  { id, path, retry }: Operation,
  attempt: number,
  url: string,
  init: RequestInit,
): Promise<Response> {
  let sent = false;
  let failed = false;
  let next = async (request: Request): Promise<Response> => {
    if (sent && retry !== "idempotent")
      throw new Misuse("middleware called next() twice, which could do the work twice");
    sent = true;
    try {
      // Said again, because middleware may have made a request of its own.
      return await fetch(request, { redirect: "manual", signal: init.signal as AbortSignal });
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  for (const layer of [...middleware].reverse()) {
    const inner = next;
    next = async (request) => layer(request, inner, { operation: id, path, attempt });
  }
  try {
    return await next(new Request(url, init));
  } catch (error) {
    if (failed || error instanceof Misuse) throw error;
    throw new Misuse("middleware failed", error);
  }
}
