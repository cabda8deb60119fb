import type { Auth } from "./auth/auth.ts";
import type { ClientOptions, Fetch, Logger, Middleware, RetryEvent } from "./options.ts";
import { normalizeBaseUrl } from "./request/base-url.ts";
import { type Limits, limitsFrom, positive } from "./request/limits.ts";
import { refuse, refusing } from "./request/refuse.ts";
import type { ApiTable, CorrelationDescription } from "./table.ts";
import type { Validator } from "./validator.ts";

/** A client's options, checked once and with their defaults. */
export interface Transport {
  readonly auth: Auth;
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly limits: Limits;
  readonly maxResponseBytes: number;
  readonly middleware: readonly Middleware[];
  readonly logger: Logger | undefined;
  readonly onRetry: ((event: RetryEvent) => void) | undefined;
  readonly validate: Validator | undefined;
  readonly correlation: CorrelationDescription | undefined;
  readonly userAgent: string | undefined;
}

/**
 * Checks a client's options.
 *
 * @throws TypeError that names the option, if one is missing or out of range.
 */
export function createTransport(api: ApiTable, options: ClientOptions): Transport {
  return checkOptions(api, () => {
    if (typeof options?.auth?.authorization !== "function")
      refuse("auth is missing: make it with a function of the package");
    // Taken by name: whatever the options are made of, what was checked is what is used.
    const { auth, fetch, middleware = [], logger, onRetry, validate } = options;
    for (const one of [fetch, onRetry, ...middleware])
      if (one !== undefined && typeof one !== "function")
        refuse("fetch, onRetry and each middleware must be functions");
    if (validate !== undefined && typeof validate !== "object")
      refuse("validate must be made by validator()");
    return {
      auth,
      baseUrl: normalizeBaseUrl(options.baseUrl ?? api.baseUrl),
      // Called without a `this` of ours, which a browser's own would refuse; and looked up late, so that one replaced
      // after this (by a test, by a tracer) is the one used.
      fetch: (input, init) => (fetch ?? globalThis.fetch)(input, init),
      limits: limitsFrom(options, { timeout: 10_000, totalTimeout: 30_000, attempts: 3 }),
      maxResponseBytes: positive("maxResponseBytes", options.maxResponseBytes ?? 10_000_000),
      middleware,
      logger,
      onRetry,
      validate,
      correlation: api.correlation,
      userAgent: userAgent(api),
    };
  });
}

/** Runs a check of a client's options; a refusal becomes a `TypeError`. */
export function checkOptions<Value>(api: ApiTable, check: () => Value): Value {
  return refusing(check, (reason) => new TypeError(`${api.name}: ${reason}`));
}

/** Browsers name themselves, and a header of our own would cost a CORS preflight. */
function userAgent(api: ApiTable): string | undefined {
  const browser = "document" in globalThis || "importScripts" in globalThis;
  return browser ? undefined : `telespec-${api.name}/${api.version}`;
}
