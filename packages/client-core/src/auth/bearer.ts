import { AuthFailure, type BearerAuth } from "./auth.ts";
import { tokenFault } from "./token-text.ts";

/** A function that gives the current token. */
export type TokenSource = () => string | Promise<string>;

/**
 * A bearer token (RFC 6750).
 *
 * @param token the token, or a function that gives it. A function is called for every try, and once
 *   more after a 401; caching is its own affair.
 * @throws TypeError if the token is empty or has characters that a header cannot carry.
 */
export function bearer(token: string | TokenSource): BearerAuth {
  const constant = typeof token !== "function";
  /** What a failing function may still speak of. */
  let last = constant ? token : "";
  const fault = constant && tokenFault(token);
  if (fault) throw new TypeError(`bearer: ${fault}`);
  return {
    kind: "bearer",
    authorization: () =>
      constant
        ? `Bearer ${token}`
        : fromSource(token).then((value) => {
            last = value;
            return `Bearer ${value}`;
          }),
    invalidate: () => !constant,
    secrets: () => [last],
  };
}

async function fromSource(source: TokenSource): Promise<string> {
  let value: unknown;
  try {
    value = await source();
  } catch (cause) {
    throw new AuthFailure("the bearer function failed", { cause });
  }
  const fault = tokenFault(value);
  if (fault) throw new AuthFailure(`the bearer function gave ${fault}`);
  return value as string;
}
