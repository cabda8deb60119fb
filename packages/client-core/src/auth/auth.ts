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

/** What else is known of why no credentials could be had. */
export interface AuthFailureDetail {
  /** Whether another try may help: the token endpoint was out of reach, busy or broken. */
  readonly transient?: boolean;
  /** The token endpoint's status. */
  readonly status?: number | undefined;
  readonly cause?: unknown;
  /** Milliseconds for which the token endpoint asked to be left alone. */
  readonly delay?: number | undefined;
}

/** Why no credentials could be had; the client turns it into a `TokenError` of the call. */
export class AuthFailure {
  declare readonly reason: string;
  declare readonly detail: AuthFailureDetail;

  constructor(reason: string, detail: AuthFailureDetail = {}) {
    this.reason = reason;
    this.detail = detail;
  }
}
