import type { Auth } from "./auth/auth.ts";
import type { TelespecError } from "./errors/telespec-error.ts";
import type { Validator } from "./validator.ts";

/** The `fetch` function that a client uses. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** How failures are tried again. What may be tried again stands in the spec, as `x-retry`. */
export interface RetryOptions {
  /** Tries in all, the first one included. @default 3 */
  readonly attempts?: number;
}

/** What a try of a call looks like to middleware and loggers. */
export interface TryContext {
  /** The operation's id, such as `createCall`. */
  readonly operation: string;
  /** The path template, without ids. */
  readonly path: string;
  /** 1 for the first try. */
  readonly attempt: number;
}

/** Told before each wait that comes before another try. Holds no secret and no id. */
export interface RetryEvent extends TryContext {
  /** Milliseconds until the next try. */
  readonly delay: number;
  /** The answer's status, if one came. */
  readonly status?: number;
  /** What went wrong, if no answer came. */
  readonly error?: TelespecError;
}

/**
 * A layer around every try: change the request, look at the answer, wait. Runs in the order given, with
 * credentials already in the request's headers.
 *
 * Sends through `next` alone: what it sends otherwise, the client cannot know of. A signal of the request's
 * own ends it too, beside the call's. `next` may be called once on an operation whose repetition could do
 * the work twice; a second call is refused, and so is one after the middleware has ended. A middleware's
 * own failure ends the call with a `RequestError`.
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: TryContext,
) => Promise<Response>;

/** Receives what a client reports; `console` is one. Path templates only: no URL, no body, no secret. */
export interface Logger {
  debug(message: string, fields: Readonly<Record<string, unknown>>): void;
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields: Readonly<Record<string, unknown>>): void;
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
}

/** Options of a client. */
export interface ClientOptions<Credentials extends Auth = Auth> {
  /** The credentials, made by a function of the package, such as `clientCredentials` or `bearer`. */
  readonly auth: Credentials;
  /** Where the API is, without the operation's path. @default the spec's first server */
  readonly baseUrl?: string;
  /** Milliseconds for one try, reading the answer included. @default 10000 */
  readonly timeout?: number;
  /** Milliseconds for the whole call, waits and tokens included. @default 30000 */
  readonly totalTimeout?: number;
  /** How often a call is tried. @default `{ attempts: 3 }` */
  readonly retry?: RetryOptions;
  /** Told before each wait that comes before another try. */
  readonly onRetry?: (event: RetryEvent) => void;
  /** Told how every call ends, and of every further try; `console` is one. @default silent */
  readonly logger?: Logger;
  /** Layers around every try, the first one outermost. @default none */
  readonly middleware?: readonly Middleware[];
  /**
   * Sends the requests, those for tokens included. It rejects with the failure of the sending alone: from that the client
   * reads whether a request left. Whatever else is to be done around a request is a {@link Middleware}.
   *
   * @default the runtime's `fetch`
   */
  readonly fetch?: Fetch;
  /** The longest answer that is read, in bytes. @default 10000000 */
  readonly maxResponseBytes?: number;
  /** Checks requests, answers or both; made by `validator` from a package's `./validate`. @default none */
  readonly validate?: Validator;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call, whatever it is waiting for. */
  readonly signal?: AbortSignal;
  /** Milliseconds for one try, reading the answer included. @default the client's */
  readonly timeout?: number;
  /** Milliseconds for the whole call, waits and tokens included. @default the client's */
  readonly totalTimeout?: number;
  /**
   * Further headers; they replace the client's own of the same name. Those that frame the message, such as
   * `Content-Length` or `Connection`, are refused.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /** How often this call is tried. @default the client's */
  readonly retry?: RetryOptions;
}
