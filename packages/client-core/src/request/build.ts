import type { Operation } from "../operation.ts";
import type { CallOptions } from "../options.ts";
import type { CallRequest } from "../send/exchange.ts";
import type { Transport } from "../transport.ts";
import { serializeBody } from "./body.ts";
import { correlate } from "./correlation.ts";
import { type HeaderRecord, setHeader } from "./headers.ts";
import { limitsFrom } from "./limits.ts";
import { buildPath } from "./path.ts";
import { appendQuery } from "./query.ts";
import { refuse, typeName } from "./refuse.ts";

/** A call's parameters as the caller gave them. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * Puts a call's request together.
 *
 * @throws Refusal if a value does not fit, before anything is sent.
 */
export function buildRequest(
  transport: Transport,
  operation: Operation,
  bound: Parameters,
  parameters: Parameters,
  options: CallOptions | undefined,
): CallRequest {
  mustBeObject(parameters);
  const places = operation.parameters;
  const headers: HeaderRecord = { ...operation.fixedHeaders };
  let query = "";
  for (const name of Object.keys(parameters)) {
    if (name === "body") continue;
    const place = Object.hasOwn(places, name)
      ? places[name]
      : refuse(`there is no parameter "${name}"`);
    if (place === "query") query = appendQuery(query, name, parameters[name]);
    else if (place === "header") setHeader(headers, name, parameters[name]);
  }
  const path = buildPath(operation.template, (name) =>
    parameters[name] === undefined ? bound[name] : parameters[name],
  );
  const body = serializeBody(operation.body, parameters.body);
  if (body !== undefined)
    headers["content-type"] = (operation.body as { mediaType: string }).mediaType;
  let { limits } = transport;
  if (options !== undefined) {
    mustBeObject(options);
    limits = limitsFrom(options, limits);
    for (const [name, value] of Object.entries(options.headers ?? {}))
      setHeader(headers, name, value);
    if (options.signal !== undefined && typeof options.signal?.addEventListener !== "function")
      refuse("signal must be an AbortSignal");
  }
  return {
    url: transport.baseUrl + path + query,
    headers,
    body,
    correlationId: correlate(transport, operation, headers),
    limits,
    signal: options?.signal,
  };
}

function mustBeObject(value: unknown): void {
  if (typeof value !== "object" || value === null)
    refuse(`parameters and options must be objects, not ${typeName(value)}`);
}
