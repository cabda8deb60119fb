import { secretsIn } from "../redact.ts";
import { parseUrl } from "../request/parse-url.ts";
import { backoff } from "../retry/backoff.ts";
import { type AuthContext, AuthFailure, type ClientCredentialsAuth } from "./auth.ts";
import { type ClientCredentialsOptions, clientBasic, requestToken } from "./token-request.ts";

interface Cached {
  readonly authorization: string;
  /** From here on it is renewed in the background. */
  readonly renewAt: number;
  /** From here on calls wait for a new one. */
  readonly endsAt: number;
}

/**
 * OAuth 2.0 client credentials (RFC 6749, section 4.4): gets a token when the first call needs one,
 * keeps it in memory, and renews it in the background before it ends. Calls that wait share one token
 * request; a 401 makes the next call ask for a new token. After a failure the endpoint is left alone for a while
 * that grows from failure to failure, at most 8 s, or as long as it asks, at most a minute: calls that may be tried
 * again wait for its end, others fail at once.
 *
 * Client secrets do not belong in browsers.
 *
 * @throws TypeError if an option is missing, or `tokenUrl` is neither https nor on a loopback address.
 */
export function clientCredentials(options: ClientCredentialsOptions): ClientCredentialsAuth {
  checkOptions(options);
  let cached: Cached | undefined;
  let pending: Promise<string> | undefined;
  /** Counts the API's refusals: what was asked for before one is not kept after it. */
  let era = 0;
  let failures = 0;
  let notBefore = 0;
  /** Why the endpoint is left alone until then. */
  let refusal: AuthFailure | undefined;

  const renew = (context: AuthContext): Promise<string> => {
    const shared = pending;
    if (shared)
      return shared.catch((error) => {
        if (error instanceof AuthFailure) throw error;
        // In a Worker, what one request has begun ends with it, and the others are told so.
        if (pending === shared) pending = undefined;
        return renew(context);
      });
    const start = performance.now();
    // A timer fires early by as long as the work took that it was set in: who has waited is not sent away again.
    if (refusal && notBefore - start > 50)
      return Promise.reject(
        new AuthFailure(refusal.reason, { ...refusal.detail, delay: notBefore - start }),
      );
    const begun = era;
    const request = requestToken(options, context.fetch)
      .then(
        ({ value, lifetime }) => {
          const authorization = `Bearer ${value}`;
          // A slow request from before a 401 must not undo what came after it.
          if (begun === era) {
            failures = 0;
            refusal = undefined;
            cached = {
              authorization,
              renewAt: start + lifetime - Math.min(120_000, lifetime / 4),
              endsAt: start + lifetime - Math.min(30_000, lifetime / 10),
            };
          }
          return authorization;
        },
        ({ reason, detail }: AuthFailure) => {
          const delay = detail.delay ?? backoff(failures + 1);
          const failure = new AuthFailure(reason, { ...detail, delay });
          // Nor must its failure hold up those who ask after the 401.
          if (begun === era) {
            failures++;
            notBefore = performance.now() + delay;
            refusal = failure;
          }
          throw failure;
        },
      )
      .finally(() => {
        if (pending === request) pending = undefined;
      });
    pending = request;
    return request;
  };

  return {
    kind: "client-credentials",
    authorization(context) {
      const now = performance.now();
      if (cached === undefined || now >= cached.endsAt) return renew(context);
      // In the background: a call that needs it will ask again.
      if (now >= cached.renewAt && now >= notBefore) renew(context).catch(() => {});
      return cached.authorization;
    },
    invalidate(authorization) {
      if (cached?.authorization === authorization) {
        cached = undefined;
        pending = undefined;
        era++;
      }
      return true;
    },
    secrets: () => [
      options.clientSecret,
      clientBasic(options),
      cached?.authorization.slice("Bearer ".length) ?? "",
      ...secretsIn(options.form),
    ],
  };
}

function checkOptions(options: ClientCredentialsOptions): void {
  for (const name of ["clientId", "clientSecret", "tokenUrl"] as const)
    if (typeof options?.[name] !== "string" || options[name] === "")
      throw new TypeError(`clientCredentials: ${name} is missing`);
  const url = parseUrl(options.tokenUrl);
  // The secret travels to it.
  if (url?.protocol !== "https:" && !(url?.protocol === "http:" && isLoopback(url.hostname)))
    throw new TypeError(
      "clientCredentials: tokenUrl must be an absolute https URL (http on a loopback address only) without credentials",
    );
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|\[::1\]|127\.\d+\.\d+\.\d+)$/.test(hostname);
}
