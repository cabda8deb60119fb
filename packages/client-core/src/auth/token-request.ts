import type { Fetch } from "../options.ts";
import { readText, TooLarge } from "../response/read-text.ts";
import { retryAfter } from "../retry/retry-after.ts";
import { limited } from "../send/limited.ts";
import { AuthFailure, type AuthFailureDetail } from "./auth.ts";
import { base64 } from "./basic.ts";
import { tokenFault } from "./token-text.ts";

/** What the token endpoint gave. */
export interface Token {
  readonly value: string;
  /** Milliseconds for which it may be used, from the moment it was asked for. */
  readonly lifetime: number;
}

/** How to ask for a token: OAuth 2.0 client credentials (RFC 6749, section 4.4). */
export interface ClientCredentialsOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The token endpoint: https, or http on a loopback address. */
  readonly tokenUrl: string;
  /** The scopes to ask for, separated by spaces. */
  readonly scope?: string;
  /** Further form fields that the provider demands, such as `audience`. */
  readonly form?: Readonly<Record<string, string>>;
}

const timeout = 30_000;
const maxBytes = 65_536;
/** Used where `expires_in` is missing or absurd; a 401 ends a token that lived less. */
const defaultLifetime = 300_000;
const longestLifetime = 86_400_000;
const longestDelay = 60_000;

/** Makes one token request. It has a deadline of its own and no caller's signal: many calls share it. */
export async function requestToken(
  options: ClientCredentialsOptions,
  fetch: Fetch,
): Promise<Token> {
  const { tokenUrl, scope, form } = options;
  const ask = async (signal: AbortSignal) => {
    const response = await fetch(tokenUrl, {
      method: "POST",
      headers: {
        accept: "application/json",
        authorization: `Basic ${clientBasic(options)}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        ...(scope && { scope }),
        ...form,
      }).toString(),
      redirect: "manual",
      signal,
    });
    return readToken(response, await readText(response, maxBytes));
  };
  try {
    return await limited(timeout, undefined, ask, () => failure("did not answer within 30 s"));
  } catch (cause) {
    if (cause instanceof AuthFailure) throw cause;
    const why =
      cause instanceof TooLarge
        ? "gave an answer that is too long"
        : `at ${new URL(tokenUrl).origin} could not be reached`;
    throw failure(why, { cause });
  }
}

/** The client's id and secret as HTTP Basic, each form-encoded first (RFC 6749, section 2.3.1). */
export function clientBasic({ clientId, clientSecret }: ClientCredentialsOptions): string {
  const encode = (text: string) => new URLSearchParams({ "": text }).toString().slice(1);
  return base64(`${encode(clientId)}:${encode(clientSecret)}`);
}

/** Nothing was sent yet, so only a clear refusal is final: a lying proxy may be gone the next time. */
function failure(what: string, detail: AuthFailureDetail = {}): AuthFailure {
  return new AuthFailure(`the token endpoint ${what}`, { transient: true, ...detail });
}

function readToken(response: Response, text: string): Token {
  const { status } = response;
  let body: Record<string, unknown> | null | undefined;
  try {
    body = JSON.parse(text);
  } catch {
    // Told apart below.
  }
  if (status !== 200) {
    // RFC 6749, section 5.2: the code is from a small set; the description may echo anything.
    const code = body?.error;
    const known = typeof code === "string" && /^[a-z_]{1,40}$/.test(code);
    throw failure(`answered ${status}${known ? ` (${code})` : ""}`, {
      status,
      transient: status === 408 || status === 429 || status >= 500,
      // Not for ever: whoever said so may have been wrong.
      delay: Math.min(retryAfter(response) ?? 0, longestDelay) || undefined,
    });
  }
  if (body === undefined) throw failure("gave an answer that is not JSON", { status });
  const { token_type: type, access_token: value, expires_in: seconds } = body ?? {};
  if (typeof type === "string" && type.toLowerCase() !== "bearer")
    throw failure("gave a token that is not of type bearer", { status });
  const fault = tokenFault(value);
  if (fault) throw failure(`gave ${fault}`, { status });
  return { value: value as string, lifetime: lifetime(seconds) };
}

function lifetime(expiresIn: unknown): number {
  const milliseconds = Number.parseFloat(String(expiresIn)) * 1000;
  return milliseconds > 0 ? Math.min(milliseconds, longestLifetime) : defaultLifetime;
}
