import type { HttpStatus } from "./http-status.ts";

/** A documented success: `data` is the body, `undefined` for an answer without one. */
export interface OkResult<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
  /** The answer itself, its body already read. */
  readonly response: Response;
}

/**
 * A documented failure with its typed body.
 *
 * `error` is never `undefined`: an empty or unreadable body gives an {@link UnexpectedBody}, whose
 * documented fields read as `undefined`.
 */
export interface ErrorResult<Status extends number, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly data?: undefined;
  readonly error: Body;
  /** The answer itself, its body already read. */
  readonly response: Response;
}

/** An answer with a status that the spec does not declare for the operation. */
export interface UndocumentedResult<Documented extends number> {
  readonly ok: false;
  readonly status: Exclude<HttpStatus, Documented>;
  readonly data?: undefined;
  /** The body if it is JSON, an `UnexpectedBody` otherwise. */
  readonly error: unknown;
  /** The answer itself, its body already read. */
  readonly response: Response;
}

/** What the runtime hands around before the operation's own types are put on it. */
export type AnyResult = OkResult<number, unknown> | ErrorResult<number, unknown>;
