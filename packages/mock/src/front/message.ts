import type { Fault } from "./disturbance.ts";

/** A request as the front sees it, however it arrived. */
export interface MockRequest {
  /** In capitals. */
  readonly method: string;
  /** Path and query as sent, such as `/accounts/9900000/calls?pageSize=2`. */
  readonly target: string;
  /**
   * Scheme, host and port that the client has used, such as `http://localhost:4010`; absent when it
   * does not say.
   */
  readonly origin: string | undefined;
  /** By lower-case name; repeated ones joined by commas. */
  readonly headers: Headers;
  /**
   * Reads the whole body.
   *
   * @param limit - The most bytes to take.
   * @throws BodyTooLargeError as soon as there are more.
   */
  readonly readBody: (limit: number) => Promise<Uint8Array>;
}

/** Header values by name. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** An answer, ready to be sent. */
export interface MockResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where there is none. To a HEAD request it is not sent, only measured. */
  readonly body: string | undefined;
  /** How sending it is to go wrong. */
  readonly breakage?: Breakage;
}

/** A connection that is broken on purpose. */
export interface Breakage {
  readonly kind: Fault;
  /** Aborts when a stalled answer is to be given up. */
  readonly interruption: AbortSignal;
}

/** An answer, with what is to be told of it besides. */
export interface Answer extends MockResponse {
  /** The named example that it is made of, if any. */
  readonly example: string | undefined;
  /** What is wrong with the request; empty when nothing is. */
  readonly violations: readonly Violation[];
}

/** Query parameters; one that is repeated has several values. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/** One thing that is wrong with a request, in the form that Prism gives it. */
export interface Violation {
  /** Where: `["request", "body", "to"]`. */
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string | number;
  readonly message: string;
}

/** A request body that is larger than the front takes. */
export class BodyTooLargeError extends Error {
  override readonly name = "BodyTooLargeError";

  constructor(limit: number) {
    super(`The body is larger than ${limit / 1024} KiB.`);
  }
}

/** A request body that was never sent to its end. */
export class BodyBrokenOffError extends Error {
  override readonly name = "BodyBrokenOffError";

  constructor(cause?: unknown) {
    super("The body broke off before its end.", { cause });
  }
}

/** A request that remembers what is read of its body. */
export function rememberBody(request: MockRequest): {
  readonly request: MockRequest;
  readonly body: () => Uint8Array;
} {
  let bytes: Uint8Array = new Uint8Array();
  const readBody = async (limit: number) => {
    bytes = await request.readBody(limit);
    return bytes;
  };
  return { request: { ...request, readBody }, body: () => bytes };
}
