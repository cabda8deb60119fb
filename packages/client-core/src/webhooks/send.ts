import type { Fetch } from "../index.ts";
import { basicHeader, type WebhookCredentials } from "./credentials.ts";

/** Options of {@link sendWebhook}. */
export interface SendWebhookOptions {
  /** The user name and password that would stand beside the URL. @default none */
  readonly auth?: WebhookCredentials;
  /** `GET` puts the properties into the query; those with properties of their own as JSON. @default "POST" */
  readonly method?: "POST" | "GET";
  /** Milliseconds to wait for the answer. @default 15000, as the platform */
  readonly timeout?: number;
  /** Sends the request; a handler can be called without a server: `(url, init) => handler(new Request(url, init))`. @default the runtime's `fetch` */
  readonly fetch?: Fetch;
}

/**
 * Sends an event as the platform would, for tests of your own handler.
 *
 * @returns the answer, whatever its status; a redirect is not followed.
 * @throws what `fetch` throws: no connection, or no answer in time.
 */
export async function sendWebhook(
  url: string | URL,
  event: object,
  options: SendWebhookOptions = {},
): Promise<Response> {
  const { auth, method = "POST", timeout = 15_000, fetch: send = fetch } = options;
  const target = new URL(url);
  const headers: Record<string, string> = {};
  if (auth) headers.authorization = basicHeader(auth);
  const init: RequestInit = {
    method,
    headers,
    redirect: "manual",
    signal: AbortSignal.timeout(timeout),
  };
  if (method === "POST") {
    headers["content-type"] = "application/json";
    init.body = JSON.stringify(event);
  } else
    for (const [name, value] of Object.entries(event))
      if (value !== null && value !== undefined)
        target.searchParams.append(name, typeof value === "object" ? JSON.stringify(value) : value);
  return send(target.href, init);
}
