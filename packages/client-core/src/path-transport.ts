import type { Auth } from "./auth/auth.ts";
import { RequestError } from "./errors/request-error.ts";
import { type Operation, prepareOperation } from "./operation.ts";
import type { ClientOptions } from "./options.ts";
import { correlate } from "./request/correlation.ts";
import type { HeaderRecord } from "./request/headers.ts";
import { buildPath, parsePath, pathSegment } from "./request/path.ts";
import { appendQuery } from "./request/query.ts";
import { refuse, refusing } from "./request/refuse.ts";
import { apiError, oneLine } from "./send/api-error.ts";
import { type Answer, isDocumentedSuccess, newTry } from "./send/exchange.ts";
import { send } from "./send/send.ts";
import type { ApiTable } from "./table.ts";
import { checkOptions, createTransport, type Transport } from "./transport.ts";
import { isXmlDocument } from "./xml-document.ts";

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
 * @throws TypeError if an option is missing or wrong, or `validate` checks requests: what arrives here
 *   is bytes, no longer parameters.
 */
export function createPathTransport(api: ApiTable, options: ClientOptions<Auth>): PathTransport {
  const transport = createTransport(api, options);
  checkOptions(api, () => {
    if (transport.validate?.request)
      refuse("validate: a client by path can check responses only, not requests");
  });
  const operations = Object.entries(api.operations).map(([id, description]) => {
    const operation = prepareOperation(id, description, transport.userAgent);
    return { operation, path: pathPattern(transport, operation) };
  });
  const all = Object.keys(api.operations).flatMap((id) => api.operations[id]?.bound ?? []);
  const bound = new Map(all.map((name) => [name, (options as object as HeaderRecord)[name]]));
  return {
    baseUrl: transport.baseUrl,
    async fetch(request) {
      const { origin, pathname, search } = new URL(request.url);
      const found = operations.find(
        ({ operation, path }) =>
          operation.method === request.method && path.test(origin + pathname),
      );
      if (found === undefined)
        throw notSent(request.method, "", `${api.name} has no such operation`);
      const { operation } = found;
      // openapi-fetch leaves the braces in place where it is given no path parameters at all; elsewhere they are a value.
      const template = (transport.baseUrl + operation.path).slice(origin.length).split("/");
      const fill = (segment: string, index: number) =>
        segment.replace(/%7B(\w+)%7D/gi, (all, name) =>
          template[index]?.includes(`{${name}}`) ? pathSegment(name, bound.get(name)) : all,
        );
      const path = refusing(
        () => pathname.split("/").map(fill).join("/"),
        (reason) => notSent(operation.method, operation.path, reason, operation.id),
      );
      return exchange(transport, operation, request, origin + path + search);
    },
    // Documents (XML) are text already; openapi-fetch would quote them.
    bodySerializer: (body) =>
      typeof body === "string" || isXmlDocument(body) ? String(body) : JSON.stringify(body),
    pathSerializer: (path, parameters) =>
      refusing(
        () => {
          const value = (name: string) => parameters[name] ?? bound.get(name);
          return buildPath(parsePath(path), value);
        },
        (reason) => notSent("", path.replace(transport.baseUrl, ""), reason),
      ),
    querySerializer: (query) =>
      refusing(
        () =>
          Object.entries(query)
            .reduce((text, [name, value]) => appendQuery(text, name, value), "")
            .slice(1),
        (reason) => notSent("", "", reason),
      ),
  };
}

/** Carries one request of openapi-fetch out, and gives it an answer that it reads without fault. */
async function exchange(
  transport: Transport,
  operation: Operation,
  request: Request,
  url: string,
): Promise<Response> {
  const { method, signal } = request;
  const headers: HeaderRecord = { ...operation.fixedHeaders };
  request.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const bytes = new Uint8Array(
    await request.arrayBuffer().catch((error) => {
      // Reading a body whose signal has fired fails. Nothing will be sent; the caller is owed an AbortError.
      if (signal.aborted) return new ArrayBuffer(0);
      throw error;
    }),
  );
  const body = bytes.byteLength === 0 ? undefined : bytes;
  if (body !== undefined && operation.body !== undefined)
    headers["content-type"] = operation.body.mediaType;
  const correlationId = refusing(
    () => correlate(transport, operation, headers),
    (reason) => notSent(method, operation.path, reason, operation.id),
  );
  const { limits } = transport;
  const sent = { url, headers, body, correlationId, limits, signal };
  return toResponse(await send(newTry(transport, operation, sent)));
}

function toResponse(answer: Answer): Response {
  const { response, text } = answer;
  const { status } = response;
  // A server may send what `Response` refuses.
  const statusText = oneLine(response.statusText);
  const headers = new Headers(response.headers);
  // They describe the bytes on the wire; this body is decoded already.
  headers.delete("content-encoding");
  headers.delete("content-length");
  if (isDocumentedSuccess(answer))
    return new Response(text === "" ? null : text, { status, statusText, headers });
  const error = apiError(answer);
  // A success that cannot be read has no place in what openapi-fetch gives, nor has a status that
  // `Response` takes no body for.
  if (status < 400 || status > 599) throw error;
  const body = error.error;
  if (typeof body === "string" && body !== "")
    return new Response(body, { status, statusText, headers });
  // Never empty: openapi-fetch would give `error: undefined` for a failure.
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(body), { status, statusText, headers });
}

function pathPattern(transport: Transport, operation: Operation): RegExp {
  const literal = (transport.baseUrl + operation.path).replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replace(/\{[^}]+\}/g, "[^/]+")}$`);
}

function notSent(method: string, path: string, reason: string, operation = path): RequestError {
  const what = `${method} ${path}`.trim() || "the request";
  return new RequestError(`${what} was not sent: ${reason}`, {
    operation,
    carriedOut: "no",
    request: { method, path },
  });
}
