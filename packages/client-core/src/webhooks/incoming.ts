/** Headers, as a runtime or framework has them. */
export type IncomingHeaders =
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Query parameters, as a framework has them, or the text after the `?`. */
export type IncomingQuery =
  | string
  | URLSearchParams
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A delivery, from a framework that has no `Request`. */
export interface IncomingWebhook {
  readonly method: string;
  readonly headers: IncomingHeaders;
  /** Read from a GET alone. */
  readonly query?: IncomingQuery;
  /** The body as text, as bytes, or already parsed as JSON. */
  readonly body?: unknown;
}

/** A delivery in the one form that the rest reads. */
export interface Delivery {
  readonly method: string;
  readonly header: (name: string) => string | undefined;
  readonly query: () => URLSearchParams;
  readonly body: ReadableStream<Uint8Array> | null | unknown;
}

/** Brings a delivery into one form. Nothing of its body is read. */
export function openDelivery(input: Request | IncomingWebhook): Delivery {
  // A framework's own request may have a URL, too: without an origin, and beside its query.
  const { headers, method, url, query } = input as Request & IncomingWebhook;
  return {
    method: method.toUpperCase(),
    header: (name) => readHeader(headers, name),
    query: () => toParams(query ?? /^[^?#]*(\?[^#]*)/.exec(url)?.[1]),
    body: input.body,
  };
}

function readHeader(headers: IncomingHeaders, name: string): string | undefined {
  if (typeof headers.get === "function") return (headers as Headers).get(name) ?? undefined;
  for (const [key, value] of Object.entries(headers))
    if (key.toLowerCase() === name && value !== undefined) return [value].flat().join(", ");
  return undefined;
}

function toParams(query: IncomingQuery = ""): URLSearchParams {
  if (typeof query === "string" || query instanceof URLSearchParams)
    return new URLSearchParams(query);
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of [value ?? []].flat()) params.append(name, one as string);
  return params;
}
