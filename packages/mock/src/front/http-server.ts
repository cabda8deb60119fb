import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { longestWait, pause } from "./disturbance.ts";
import type { Front } from "./front.ts";
import {
  BodyBrokenOffError,
  BodyTooLargeError,
  type Breakage,
  type Headers,
  type MockResponse,
} from "./message.ts";

/** Milliseconds in which a client must have sent its headers, and its whole request. */
const headersTimeout = 10_000;
const requestTimeout = 30_000;

/** Milliseconds after which a socket on which nothing moves is closed; a delay is shorter. */
const idleTimeout = 2 * longestWait;

/** The most sockets at a time. */
const mostSockets = 1000;

/** Makes the HTTP server in front of a front. It does not listen yet. */
export function createHttpServer(front: Promise<Front>): Server {
  const limits = { headersTimeout, requestTimeout, connectionsCheckingInterval: 5000 };
  const server = createServer(limits, (request, response) => {
    respond(front, request, response).catch(() => {
      // The client went away, or the answer cannot be written: there is nobody left to tell.
      response.destroy();
    });
  });
  server.setTimeout(idleTimeout);
  server.maxConnections = mostSockets;
  return server;
}

async function respond(
  front: Promise<Front>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await front;
  const { method = "GET", url = "/" } = request;
  const answered = await answer({
    method,
    target: url,
    origin: originOf(request.headers.host),
    headers: request.headers as Headers,
    readBody: (limit) => readBody(request, limit),
  });
  if (answered.breakage === undefined) send(response, method, answered);
  else await sendBroken(response, method, answered, answered.breakage);
}

/** The mock itself speaks plain HTTP only; a Host header can hold anything that is no line break. */
function originOf(host: string | undefined): string | undefined {
  const plain = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
  if (host === undefined || !plain.test(host)) return undefined;
  return URL.canParse(`http://${host}`) ? `http://${host}` : undefined;
}

function send(response: ServerResponse, method: string, answer: MockResponse): void {
  const { status, headers, body } = answer;
  if (body === undefined) {
    // https://www.rfc-editor.org/rfc/rfc9110#section-8.6: no Content-Length with a 204, nor a wrong one with a 304.
    const unmeasured = status === 204 || status === 304;
    response.writeHead(status, unmeasured ? headers : { ...headers, "Content-Length": "0" });
    response.end();
    return;
  }
  response.writeHead(status, { ...headers, "Content-Length": String(Buffer.byteLength(body)) });
  response.end(method === "HEAD" ? undefined : body);
}

async function sendBroken(
  response: ServerResponse,
  method: string,
  { status, headers, body }: MockResponse,
  { kind, interruption }: Breakage,
): Promise<void> {
  const { socket } = response;
  if (kind === "reset") {
    socket?.resetAndDestroy();
    return;
  }
  if (body !== undefined && method !== "HEAD") {
    const bytes = Buffer.from(body);
    response.writeHead(status, { ...headers, "Content-Length": String(bytes.length) });
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
  } else if (kind === "truncate") {
    // Without a body there is only the head to cut.
    socket?.write(`HTTP/1.1 ${status}`);
  }
  if (kind === "stall") {
    const gone = new Promise<void>((resolve) => socket?.once("close", resolve));
    await Promise.race([pause(longestWait, interruption), gone]);
  }
  // What is written is sent before the socket closes.
  socket?.destroySoon();
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
    request.once("error", (cause) => reject(new BodyBrokenOffError(cause)));
    request.once("aborted", () => reject(new BodyBrokenOffError()));
  });
}
