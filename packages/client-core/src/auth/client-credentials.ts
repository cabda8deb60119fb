import { backoff } from "../retry/backoff.ts";
import type { AuthContext, ClientCredentialsAuth } from "./auth.ts";
import {
  type ClientCredentialsOptions,
  clientBasic,
  requestToken,
  type Token,
} from "./token-request.ts";

interface Cached {
  readonly authorization: string;
  /** From here on it is renewed in the background. */
  readonly renewAt: number;
  /** From here on calls wait for a new one. */
  readonly endsAt: number;
  readonly generation: number;
}

/**
 * OAuth 2.0 client credentials (RFC 6749, section 4.4): gets a token when the first call needs one,
 * keeps it in memory, and renews it in the background before it ends. Calls that wait share one token
 * request; a 401 makes the next call ask for a new token.
 *
 * Client secrets do not belong in browsers.
 *
 * @throws TypeError if an option is missing, or `tokenUrl` is neither https nor on a loopback address.
 */
export function clientCredentials(options: ClientCredentialsOptions): ClientCredentialsAuth {
  checkOptions(options);
  let cached: Cached | undefined;
  let pending: Promise<string> | undefined;
  let generations = 0;
  let failures = 0;
  let notBefore = 0;

  const keep = (token: Token, generation: number): string => {
    const authorization = `Bearer ${token.value}`;
    const now = Date.now();
    // An older request that ends late must not undo a newer one.
    if (cached === undefined || cached.generation < generation)
      cached = {
        authorization,
        renewAt: now + token.lifetime - Math.min(120_000, token.lifetime / 4),
        endsAt: now + token.lifetime - Math.min(30_000, token.lifetime / 10),
        generation,
      };
    return authorization;
  };

  const renew = (context: AuthContext): Promise<string> => {
    if (pending) return pending;
    const generation = ++generations;
    const request = requestToken(options, context.fetch).then(
      (token) => {
        failures = 0;
        return keep(token, generation);
      },
      (error) => {
        notBefore = Date.now() + backoff(++failures);
        throw error;
      },
    );
    const shared = request.finally(() => {
      if (pending === shared) pending = undefined;
    });
    pending = shared;
    // A caller that has given up must not leave an unhandled rejection behind.
    shared.catch(() => {});
    return shared;
  };

  return {
    kind: "client-credentials",
    authorization(context) {
      const now = Date.now();
      if (cached === undefined || now >= cached.endsAt) return renew(context);
      if (now >= cached.renewAt && now >= notBefore) renew(context);
      return cached.authorization;
    },
    invalidate(authorization) {
      if (cached?.authorization === authorization) cached = undefined;
      return true;
    },
    secrets() {
      const secrets = [options.clientSecret, clientBasic(options)];
      if (cached) secrets.push(cached.authorization.slice("Bearer ".length));
      return secrets;
    },
  };
}

function checkOptions(options: ClientCredentialsOptions): void {
  for (const name of ["clientId", "clientSecret", "tokenUrl"] as const)
    if (typeof options?.[name] !== "string" || options[name] === "")
      throw new TypeError(`clientCredentials: ${name} is missing`);
  let url: URL;
  try {
    url = new URL(options.tokenUrl);
  } catch {
    throw new TypeError("clientCredentials: tokenUrl is not an absolute URL");
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    throw new TypeError(
      "clientCredentials: tokenUrl must be https, or http on a loopback address, because the secret travels to it",
    );
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}
