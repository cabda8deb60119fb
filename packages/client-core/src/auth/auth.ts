import type { Fetch } from "../options.ts";

/** What a client lends to its credentials while they get a token. */
export interface AuthContext {
  readonly fetch: Fetch;
}

/**
 * Credentials, as a client uses them. Made by `basic`, `bearer` or `clientCredentials`; `kind` lets a
 * factory take only the kinds that its API declares.
 */
export interface Auth<Kind extends AuthKind = AuthKind> {
  readonly kind: Kind;
  /** The `Authorization` header's value; a promise only where something must be fetched first. */
  authorization(context: AuthContext): string | Promise<string>;
  /**
   * Takes back a value that the API refused with 401.
   *
   * @returns whether another try could get a different one.
   */
  invalidate(authorization: string): boolean;
  /** Values that must never be printed. */
  secrets(): readonly string[];
}

/** The kinds of credentials. */
export type AuthKind = "basic" | "bearer" | "client-credentials";

/** HTTP Basic (RFC 7617). */
export type BasicAuth = Auth<"basic">;
/** A bearer token (RFC 6750). */
export type BearerAuth = Auth<"bearer">;
/** OAuth 2.0 client credentials (RFC 6749, section 4.4). */
export type ClientCredentialsAuth = Auth<"client-credentials">;

/** Why no credentials could be had; the client turns it into a `TokenError` of the call. */
export class AuthFailure {
  declare readonly reason: string;
  /** Whether another try may help: the token endpoint was out of reach, busy or broken. */
  declare readonly transient: boolean;
  declare readonly status: number | undefined;
  declare readonly cause: unknown;

  constructor(reason: string, transient = false, status?: number, cause?: unknown) {
    this.reason = reason;
    this.transient = transient;
    this.status = status;
    this.cause = cause;
  }
}
