import type { PlainRequest } from "../bench/plain.ts";
import type { Fetch } from "../bench/recorder.ts";

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** Far more than an answer of these APIs has; a server that goes on for ever is not listened to. */
const mostBytes = 16 * 1024 * 1024;

/**
 * Sends a request once, follows no redirect, and reads the answer.
 *
 * @param timeout milliseconds for the whole answer.
 * @throws Error that says in one line why there is no answer.
 */
export async function send(
  fetch: Fetch,
  baseUrl: string,
  { method, target, headers, body }: PlainRequest,
  timeout: number,
): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  const init: RequestInit = { method, headers, redirect: "manual", signal };
  try {
    const url = `${baseUrl}${target}`;
    const response = await fetch(url, body === undefined ? init : { ...init, body });
    const bytes = await read(response);
    return { status: response.status, headers: response.headers, bytes };
  } catch (error) {
    if (signal.aborted) throw new Error(`no answer within ${timeout / 1000} s`, { cause: error });
    throw new Error(`no answer: ${reason(error)}`, { cause: error });
  }
}

async function read({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) throw new Error(`it is longer than ${mostBytes} bytes`);
  }
  return Buffer.concat(chunks);
}

/** What `fetch` says is "fetch failed"; what happened stands behind it. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof AggregateError) return reason(error.cause.errors[0]);
  return error.cause === undefined ? error.message : reason(error.cause);
}
