import type { Front } from "./front.ts";
import { BodyTooLargeError, type MockRequest } from "./message.ts";

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
    request.signal.throwIfAborted();
    const answer = await front(mockRequest(request));
    request.signal.throwIfAborted();
    const empty = request.method === "HEAD" || answer.status === 204 || answer.status === 304;
    return new Response(empty ? null : (answer.body ?? null), {
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
      const bytes = new Uint8Array(await request.arrayBuffer());
      if (bytes.length > limit) throw new BodyTooLargeError(limit);
      return bytes;
    },
  };
}
