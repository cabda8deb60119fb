import { isJson, type Operation } from "../spec/api.ts";
import type { Json } from "../spec/json.ts";
import type { Bench } from "./bench.ts";
import { authorizationFor } from "./credentials.ts";
import { boundParameters, neededParameters } from "./parameters.ts";

/** A request by hand: what no client would send can be sent, too. */
export interface PlainRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As bytes, so that `fetch` adds no Content-Type of its own. */
  readonly body?: Uint8Array<ArrayBuffer>;
}

export interface PlainAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What to change in a good request. */
export interface Changes {
  /** Parameters by name; `undefined` leaves one out. */
  readonly parameters?: Readonly<Record<string, Json | undefined>>;
  /** A body to be written as its media type says. */
  readonly body?: { readonly value: Json };
  /** Headers by lower-case name; `undefined` leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** A request by hand that is like the one with all that an operation needs, but for the changes. */
export function plainRequest(
  { api }: Pick<Bench, "api">,
  operation: Operation,
  { parameters = {}, body, headers = {} }: Changes = {},
): PlainRequest {
  const { body: neededBody, ...needed } = neededParameters(api, operation);
  const values = { ...boundParameters(api), ...needed, ...parameters };
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name) =>
    encodeURIComponent(String(values[name])),
  );
  const query = new URLSearchParams();
  const sent: Record<string, string | undefined> = authorizationFor(api, operation);
  for (const { in: where, name } of operation.parameters) {
    const value = values[name];
    if (value === undefined) continue;
    if (where === "query") query.append(name, String(value));
    if (where === "header") sent[name.toLowerCase()] = String(value);
  }
  const mediaType = operation.body?.contents[0]?.mediaType;
  const value = body === undefined ? neededBody : body.value;
  if (value !== undefined) sent["content-type"] = mediaType;
  const all = Object.entries({ ...sent, ...headers }).filter(([, one]) => one !== undefined);
  return {
    method: operation.method,
    target: `${path}${query.size > 0 ? `?${query}` : ""}`,
    headers: Object.fromEntries(all) as Record<string, string>,
    ...(value === undefined ? {} : { body: bytes(serialize(mediaType, value)) }),
  };
}

function serialize(mediaType: string | undefined, value: Json): string {
  return typeof value === "string" && !isJson(mediaType) ? value : JSON.stringify(value);
}

/** The bytes of a text in UTF-8. */
export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Sends a request by hand and reads the answer. */
export async function sendPlain(
  { url, fetch }: Pick<Bench, "url" | "fetch">,
  { method, target, headers, body }: PlainRequest,
): Promise<PlainAnswer> {
  const init: RequestInit = { method, headers, redirect: "manual" };
  const response = await fetch(`${url}${target}`, body === undefined ? init : { ...init, body });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
