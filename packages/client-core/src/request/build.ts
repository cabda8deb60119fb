import type { Operation } from "../operation.ts";
import type { CallOptions } from "../options.ts";
import type { Transport } from "../transport.ts";
import { serializeBody } from "./body.ts";
import { correlate } from "./correlation.ts";
import { type HeaderRecord, setHeader } from "./headers.ts";
import { type Limits, limitsFrom } from "./limits.ts";
import { buildPath } from "./path.ts";
import { appendQuery } from "./query.ts";
import { refuse, typeName } from "./refuse.ts";

/** A call's parameters as the caller gave them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A request that can be sent any number of times: all its parts are text. */
export interface BuiltRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderRecord;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  readonly correlationId: string | undefined;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** The credentials its tries were sent with; an API may echo them. */
  readonly authorizations: string[];
}

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
): BuiltRequest {
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
    if (options.signal !== undefined && typeof options.signal.addEventListener !== "function")
      refuse("signal must be an AbortSignal");
  }
  return {
    method: operation.method,
    url: transport.baseUrl + path + query,
    headers,
    body,
    correlationId: correlate(transport, operation, headers),
    limits,
    signal: options?.signal,
    authorizations: [],
  };
}

function mustBeObject(value: unknown): void {
  if (typeof value !== "object" || value === null)
    refuse(`parameters and options must be objects, not ${typeName(value)}`);
}
