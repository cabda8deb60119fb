import { longestWait, pause } from "./disturbance.ts";
import type { Front } from "./front.ts";
import {
  BodyBrokenOffError,
  BodyTooLargeError,
  type Breakage,
  type MockRequest,
  type MockResponse,
} from "./message.ts";

/**
 * Makes a `fetch` that asks a front directly, without a socket. The host of a URL does not matter,
 * so that a client keeps the base URL of the real API.
 *
 * @param base - What relative URLs are relative to.
 */
export function createFetch(front: Front, base: string): typeof globalThis.fetch {
  return async (input, init) => {
    const url = typeof input === "string" ? new URL(input, base) : input;
    const request = new Request(url, init);
    const { signal } = request;
    signal.throwIfAborted();
    const answer = await Promise.race([front(mockRequest(request)), abortOf(signal)]);
    signal.throwIfAborted();
    if (answer.breakage !== undefined) return breakOff(request, answer, answer.breakage);
    return new Response(isEmpty(request, answer) ? null : (answer.body ?? null), {
      status: answer.status,
      headers: answer.headers,
    });
  };
}

function mockRequest(request: Request): MockRequest {
  const { origin, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    target: pathname + search,
    origin,
    headers: Object.fromEntries(request.headers),
    readBody: async (limit) => {
      const bytes = await request
        .arrayBuffer()
        .then((buffer) => new Uint8Array(buffer))
        .catch((cause: unknown) => {
          throw new BodyBrokenOffError(cause);
        });
      if (bytes.length > limit) throw new BodyTooLargeError(limit);
      return bytes;
    },
  };
}

function isEmpty({ method }: Request, { status }: MockResponse): boolean {
  return method === "HEAD" || status === 204 || status === 304;
}

/** Fails as the real `fetch` does when a connection breaks. */
async function breakOff(
  request: Request,
  answer: MockResponse,
  { kind, interruption }: Breakage,
): Promise<Response> {
  const { signal } = request;
  const stalled = () => Promise.race([pause(longestWait, interruption), abortOf(signal)]);
  if (kind === "reset") throw broken("fetch failed", "ECONNRESET");
  if (answer.body === undefined || isEmpty(request, answer)) {
    if (kind === "stall") await stalled();
    throw broken("fetch failed", "UND_ERR_SOCKET");
  }
  const bytes = new TextEncoder().encode(answer.body);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
    },
    pull: async () => {
      if (kind === "stall") await stalled();
      throw broken("terminated", "UND_ERR_SOCKET");
    },
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}

function broken(message: string, code: string): TypeError {
  const cause = Object.assign(new Error("The mock was told to break the connection."), { code });
  return new TypeError(message, { cause });
}

/** Rejects when the signal aborts, with its reason. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
