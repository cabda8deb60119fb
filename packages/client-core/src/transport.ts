import type { Auth } from "./auth/auth.ts";
import type { ClientOptions, Fetch, Logger, Middleware, RetryEvent } from "./options.ts";
import { normalizeBaseUrl } from "./request/base-url.ts";
import type { ApiTable, CorrelationDescription } from "./table.ts";

/** A client's options, checked once and with their defaults. */
export interface Transport {
  readonly auth: Auth;
  readonly baseUrl: string;
  readonly origin: string;
  readonly fetch: Fetch;
  /** The runtime's own `fetch` obeys its signal; anybody else's may not. */
  readonly obeysSignal: boolean;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly attempts: number;
  readonly maxResponseBytes: number;
  readonly middleware: readonly Middleware[];
  readonly logger: Logger | undefined;
  readonly onRetry: ((event: RetryEvent) => void) | undefined;
  readonly correlation: CorrelationDescription | undefined;
  readonly userAgent: string | undefined;
}

/**
 * Checks a client's options.
 *
 * @throws TypeError that names the option, if one is missing or out of range.
 */
export function createTransport(api: ApiTable, options: ClientOptions): Transport {
  if (typeof options?.auth?.authorization !== "function")
    throw new TypeError(
      `${api.name}: auth is missing; make it with the functions that the package exports`,
    );
  const { fetch, middleware = [] } = options;
  const baseUrl = normalizeBaseUrl(options.baseUrl ?? api.baseUrl, api.name);
  return {
    auth: options.auth,
    baseUrl,
    origin: new URL(baseUrl).origin,
    // Called late and unbound, so that a fetch replaced after this (by a test, by a tracer) is the one used.
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    obeysSignal: fetch === undefined && middleware.length === 0,
    timeout: duration("timeout", options.timeout, 10_000),
    totalTimeout: duration("totalTimeout", options.totalTimeout, 30_000),
    attempts: attempts(options.retry?.attempts, 3),
    maxResponseBytes: duration("maxResponseBytes", options.maxResponseBytes, 10_000_000),
    middleware,
    logger: options.logger,
    onRetry: options.onRetry,
    correlation: api.correlation,
    userAgent: userAgent(api),
  };
}

/** A positive number (`Infinity` for no limit), or the default. */
export function duration(name: string, value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value !== "number" || !(value > 0))
    throw new TypeError(`${name} must be a number greater than 0`);
  return value;
}

/** A whole number of tries, or the default. */
export function attempts(value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (!Number.isInteger(value) || value < 1)
    throw new TypeError("retry.attempts must be a whole number of 1 or more");
  return value;
}

/** Browsers name themselves, and a header of our own would cost a CORS preflight. */
function userAgent(api: ApiTable): string | undefined {
  const browser = "document" in globalThis || "importScripts" in globalThis;
  return browser ? undefined : `telespec-${api.name}/${api.version}`;
}
