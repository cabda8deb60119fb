import type { TryRequest } from "./request.ts";

/** What came back. */
export interface TryAnswer {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  readonly milliseconds: number;
}

const patience = 30_000;

/**
 * Sends a request as it is: no cookies, no redirects.
 *
 * @throws TypeError when no answer may be read, DOMException when none came in 30 seconds
 */
export async function send({ method, url, headers, body }: TryRequest): Promise<TryAnswer> {
  const start = performance.now();
  const response = await fetch(url, {
    method,
    headers,
    credentials: "omit",
    redirect: "error",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    signal: AbortSignal.timeout(patience),
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return {
    status: response.status,
    reason: response.statusText,
    headers: [...response.headers],
    body: text,
    milliseconds: performance.now() - start,
  };
}
