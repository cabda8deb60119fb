/** A request as the form describes it. */
export interface TryRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What the form holds. */
export interface TryFields {
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly base: string;
  readonly parameters: readonly {
    readonly in: string;
    readonly name: string;
    readonly value: string;
  }[];
  readonly credentials:
    | { readonly kind: "bearer"; readonly token: string }
    | { readonly kind: "basic"; readonly user: string; readonly password: string };
  readonly prefer: string;
  readonly body: { readonly mediaType: string; readonly text: string } | undefined;
}

/** Makes a request of the fields. What was left empty is not sent. */
export function makeRequest(fields: TryFields): TryRequest {
  const { credentials, parameters, prefer, body } = fields;
  const headers: Record<string, string> = {};
  const query = new URLSearchParams();
  let path = fields.path;
  for (const { in: place, name, value } of parameters) {
    if (place === "path") path = path.replace(`{${name}}`, encodeURIComponent(value));
    else if (value !== "" && place === "query") query.append(name, value);
    else if (value !== "" && place === "header") headers[name] = value;
  }
  if (credentials.kind === "bearer" && credentials.token !== "") {
    headers.Authorization = `Bearer ${credentials.token}`;
  }
  if (credentials.kind === "basic" && credentials.user + credentials.password !== "") {
    headers.Authorization = `Basic ${toBase64(`${credentials.user}:${credentials.password}`)}`;
  }
  if (prefer !== "") headers.Prefer = prefer;
  if (body !== undefined) headers["Content-Type"] = body.mediaType;
  const search = query.size === 0 ? "" : `?${query}`;
  return {
    method: fields.method,
    url: fields.base.replace(/\/+$/, "") + path + search,
    headers,
    body: body?.text,
  };
}

/** UTF-8, then Base64: https://www.rfc-editor.org/rfc/rfc7617 */
function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** The same request as a command for a POSIX shell. */
export function toCurl({ method, url, headers, body }: TryRequest): string {
  const parts = [`curl -i -X ${method} ${quote(url)}`];
  for (const [name, value] of Object.entries(headers))
    parts.push(`-H ${quote(`${name}: ${value}`)}`);
  if (body !== undefined) parts.push(`--data-raw ${quote(body)}`);
  return parts.join(" \\\n  ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Whether an address is on this machine. */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}
