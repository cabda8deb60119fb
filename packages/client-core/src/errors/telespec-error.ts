/**
 * Whether the API did what the call asked for.
 *
 * - `no`: it never left (refused before sending, connection refused, name not found, aborted in a
 *   wait), or the API said so (4xx). Safe to call again.
 * - `unknown`: it left, and no proof came back (5xx on a write, reset, timeout, abort).
 * - `yes`: the API said that it succeeded, but its answer could not be read.
 */
export type CarriedOut = "no" | "unknown" | "yes";

/** What was asked for: the path as its template, so that no id or secret is in it. */
export interface RequestSummary {
  readonly method: string;
  readonly path: string;
}

/** What every error of a call has in common. */
export interface ErrorContext {
  readonly operation: string;
  readonly carriedOut: CarriedOut;
  readonly request: RequestSummary;
  /** The correlation id that was sent, where the API has one. */
  readonly correlationId?: string | undefined;
  readonly cause?: unknown;
}

/** The names of the error classes; a marker tells them apart across copies of this package. */
export type ErrorKind =
  | "AbortError"
  | "ApiError"
  | "ConnectionError"
  | "PagingError"
  | "RedirectError"
  | "RequestError"
  | "TimeoutError"
  | "TokenError"
  | "ValidationError";

const marker: unique symbol = /* @__PURE__ */ Symbol.for("telespec.error");

/** Left out by `JSON.stringify` and by a logger's spread: they hold what only the caller may look at. */
const quiet = /^(request|response|reason|cause)$/;

/** The base of all errors that a client throws. Use the guards, not `instanceof`, across packages. */
export abstract class TelespecError extends Error {
  /** Whether the API did what the call asked for. */
  declare readonly carriedOut: CarriedOut;
  /** The operation's id, such as `createCall`. */
  declare readonly operation: string;
  /** The correlation id that was sent, where the API has one. */
  declare readonly correlationId?: string;
  /** What was asked for. Not enumerable. */
  declare readonly request: RequestSummary;

  constructor(kind: ErrorKind, message: string, context: ErrorContext) {
    super(message);
    hide(this, "name", kind);
    hide(this, marker, kind);
    for (const [key, value] of Object.entries(context))
      if (value !== undefined) hide(this, key, value, !quiet.test(key));
  }
}

/** Sets a property that, unless `enumerable`, neither `JSON.stringify` nor a logger's spread will print. */
export function hide(
  target: object,
  key: string | symbol,
  value: unknown,
  enumerable = false,
): void {
  Object.defineProperty(target, key, { value, enumerable, configurable: true, writable: true });
}

/** Whether a value is an error of this kind, made by this copy of the package or another. */
export function isKind(value: unknown, kind: ErrorKind): boolean {
  return (value as { [marker]?: ErrorKind } | null | undefined)?.[marker] === kind;
}
