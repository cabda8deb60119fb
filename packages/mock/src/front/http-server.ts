import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Front } from "./front.ts";
import { BodyTooLargeError, type Headers, type MockResponse } from "./message.ts";

/** Milliseconds in which a client must have sent its headers, and its whole request. */
const headersTimeout = 10_000;
const requestTimeout = 30_000;

/** Makes the HTTP server in front of a front. It does not listen yet. */
export function createHttpServer(front: Promise<Front>): Server {
  return createServer({ headersTimeout, requestTimeout }, (request, response) => {
    respond(front, request, response).catch(() => {
      // The client went away, or the answer cannot be written: there is nobody left to tell.
      response.destroy();
    });
  });
}

async function respond(
  front: Promise<Front>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await front;
  const { method = "GET", url = "/" } = request;
  send(
    response,
    method,
    await answer({
      method,
      target: url,
      origin: originOf(request.headers.host),
      headers: request.headers as Headers,
      readBody: (limit) => readBody(request, limit),
    }),
  );
}

/** The mock itself speaks plain HTTP only; a Host header can hold anything that is no line break. */
function originOf(host: string | undefined): string | undefined {
  return host !== undefined && /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/i.test(host)
    ? `http://${host}`
    : undefined;
}

function send(response: ServerResponse, method: string, answer: MockResponse): void {
  const { status, headers, body } = answer;
  if (body === undefined) {
    // https://www.rfc-editor.org/rfc/rfc9110#section-8.6: no Content-Length with a 204.
    response.writeHead(status, status === 204 ? headers : { ...headers, "Content-Length": "0" });
    response.end();
    return;
  }
  response.writeHead(status, { ...headers, "Content-Length": String(Buffer.byteLength(body)) });
  response.end(method === "HEAD" ? undefined : body);
}

/** What is left of a body that is too large is thrown away by Node, within `requestTimeout`. */
function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const tooLarge = () => reject(new BodyTooLargeError(limit));
    if (Number(request.headers["content-length"] ?? 0) > limit) {
      tooLarge();
      return;
    }
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        request.removeAllListeners("data");
        chunks.length = 0;
        tooLarge();
      }
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
    request.once("aborted", () => reject(new Error("The client went away.")));
  });
}
