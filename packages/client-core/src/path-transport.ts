import type { Auth } from "./auth/auth.ts";
import { RequestError } from "./errors/request-error.ts";
import { type Operation, prepareOperation } from "./operation.ts";
import type { ClientOptions } from "./options.ts";
import type { HeaderRecord } from "./request/headers.ts";
import { buildPath, parsePath } from "./request/path.ts";
import { appendQuery } from "./request/query.ts";
import { Refusal } from "./request/refuse.ts";
import { type Answer, isDocumentedSuccess } from "./send/answer.ts";
import { apiError, safeError } from "./send/api-error.ts";
import { parseByType, send } from "./send/send.ts";
import type { ApiTable } from "./table.ts";
import { createTransport, type Transport } from "./transport.ts";

/** What a client that thinks in paths and `Request`s needs to go over this package's transport. */
export interface PathTransport {
  readonly baseUrl: string;
  /** Carries a request out as the client's methods would. */
  fetch(request: Request): Promise<Response>;
  bodySerializer(body: unknown): string;
  pathSerializer(path: string, parameters: Readonly<Record<string, unknown>>): string;
  querySerializer(query: Readonly<Record<string, unknown>>): string;
}

/**
 * Makes the transport of a path client: its options are those of a client with methods.
 *
 * @throws TypeError if an option is missing or wrong.
 */
export function createPathTransport(api: ApiTable, options: ClientOptions<Auth>): PathTransport {
  const transport = createTransport(api, options);
  const operations = Object.keys(api.operations).map((id) => {
    const operation = prepareOperation(api, id, transport.userAgent);
    return { operation, path: pathPattern(transport, operation) };
  });
  const bound = options as unknown as Readonly<Record<string, unknown>>;
  return {
    baseUrl: transport.baseUrl,
    async fetch(request) {
      const { pathname } = new URL(request.url);
      const found = operations.find(
        ({ operation, path }) => operation.method === request.method && path.test(pathname),
      );
      if (found === undefined)
        throw notSent(request.method, pathname, `${api.name} has no such operation`);
      return exchange(transport, found.operation, request);
    },
    // A string is a document that is text already (XML); openapi-fetch would quote it.
    bodySerializer: (body) => (typeof body === "string" ? body : JSON.stringify(body)),
    pathSerializer: (path, parameters) =>
      refusing(path, () => buildPath(parsePath(path), (name) => parameters[name] ?? bound[name])),
    querySerializer: (query) =>
      refusing("the query", () =>
        Object.entries(query)
          .reduce((text, [name, value]) => appendQuery(text, name, value), "")
          .slice(1),
      ),
  };
}

/** Carries one request of openapi-fetch out, and gives it an answer that it reads without fault. */
async function exchange(
  transport: Transport,
  operation: Operation,
  request: Request,
): Promise<Response> {
  const headers: HeaderRecord = { ...operation.fixedHeaders };
  request.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const bytes = new Uint8Array(await request.arrayBuffer());
  const body = bytes.byteLength === 0 ? undefined : bytes;
  if (body !== undefined && operation.body !== undefined)
    headers["content-type"] = operation.body.mediaType;
  const { correlation } = transport;
  if (correlation !== undefined && correlation.header in operation.parameters)
    headers[correlation.header] ??= crypto.randomUUID();

  let text = "";
  const answer = await send(
    transport,
    operation,
    {
      method: request.method,
      url: request.url,
      headers,
      body,
      correlationId: correlation && headers[correlation.header],
    },
    { signal: request.signal },
    (raw, response, declared) => {
      text = raw;
      return parseByType(raw, response, declared);
    },
  );
  return toResponse(answer, text);
}

function toResponse(answer: Answer, text: string): Response {
  const { response } = answer;
  const headers = new Headers(response.headers);
  // They describe the bytes on the wire; this body is decoded already.
  headers.delete("content-encoding");
  headers.delete("content-length");
  const { status, statusText } = response;
  if (isDocumentedSuccess(answer))
    return new Response(text === "" ? null : text, { status, statusText, headers });
  const error = safeError(answer);
  if (response.ok) throw apiError(answer, error);
  if (typeof error === "string") return new Response(error, { status, statusText, headers });
  // Never empty: openapi-fetch would give `error: undefined` for a failure.
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(error ?? null), { status, statusText, headers });
}

function pathPattern(transport: Transport, operation: Operation): RegExp {
  const base = new URL(transport.baseUrl).pathname.replace(/\/$/, "");
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal(base)}${operation.template.texts.map(literal).join("[^/]+")}$`);
}

function refusing<Value>(place: string, build: () => Value): Value {
  try {
    return build();
  } catch (error) {
    if (error instanceof Refusal) throw notSent("", place, error.reason);
    throw error;
  }
}

function notSent(method: string, path: string, reason: string): RequestError {
  return new RequestError(`${method} ${path} was not sent: ${reason}`.trimStart(), {
    operation: path,
    carriedOut: "no",
    request: { method, path },
  });
}
