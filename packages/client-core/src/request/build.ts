import type { Operation } from "../operation.ts";
import type { CallOptions } from "../options.ts";
import type { Transport } from "../transport.ts";
import { serializeBody } from "./body.ts";
import { type HeaderRecord, setHeader } from "./headers.ts";
import { buildPath } from "./path.ts";
import { appendQuery } from "./query.ts";
import { refuse } from "./refuse.ts";

/** A call's parameters as the caller gave them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A request that can be sent any number of times: all its parts are text. */
export interface BuiltRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderRecord;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  readonly correlationId: string | undefined;
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
  const path = buildPath(operation.template, (name) => parameters[name] ?? bound[name]);
  const body = serializeBody(operation.body, parameters.body);
  if (body !== undefined)
    headers["content-type"] = (operation.body as { mediaType: string }).mediaType;
  if (options?.headers !== undefined)
    for (const name of Object.keys(options.headers))
      setHeader(headers, name, options.headers[name]);
  return {
    method: operation.method,
    url: transport.baseUrl + path + query,
    headers,
    body,
    correlationId: correlate(transport, operation, headers),
  };
}

const patterns = new Map<string, RegExp>();

/** Gives the call its correlation id, unless the caller has; that one must fit the API's pattern. */
function correlate(
  transport: Transport,
  operation: Operation,
  headers: HeaderRecord,
): string | undefined {
  const { correlation } = transport;
  if (correlation === undefined || operation.parameters[correlation.header] === undefined)
    return undefined;
  const given = headers[correlation.header];
  if (given === undefined) {
    const made = crypto.randomUUID();
    headers[correlation.header] = made;
    return made;
  }
  let pattern = patterns.get(correlation.pattern);
  if (pattern === undefined) {
    pattern = new RegExp(correlation.pattern, "u");
    patterns.set(correlation.pattern, pattern);
  }
  if (!pattern.test(given))
    refuse(`header "${correlation.header}" does not match ${correlation.pattern}`);
  return given;
}
