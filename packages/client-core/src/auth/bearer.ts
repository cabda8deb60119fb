import { AuthFailure, type BearerAuth } from "./auth.ts";
import { checkToken } from "./token-text.ts";

/** A function that gives the current token. */
export type TokenSource = () => string | Promise<string>;

/**
 * A bearer token (RFC 6750).
 *
 * @param token the token, or a function that gives it. A function is called for every try, and once
 *   more after a 401; caching is its own affair.
 */
export function bearer(token: string | TokenSource): BearerAuth {
  if (typeof token === "string") {
    if (token === "") throw new TypeError("bearer: the token is empty");
    return {
      kind: "bearer",
      authorization: () => `Bearer ${checkToken(token, "bearer")}`,
      invalidate: () => false,
      secrets: () => [token],
    };
  }
  if (typeof token !== "function")
    throw new TypeError("bearer: give a string or a function that returns one");
  let last: string | undefined;
  const use = (value: unknown) => {
    last = checkToken(value, "the bearer function");
    return `Bearer ${last}`;
  };
  return {
    kind: "bearer",
    authorization() {
      let given: string | Promise<string>;
      try {
        given = token();
      } catch (cause) {
        throw new AuthFailure("the bearer function failed", { cause });
      }
      if (typeof given === "string") return use(given);
      return Promise.resolve(given).then(use, (cause) => {
        throw new AuthFailure("the bearer function failed", { cause });
      });
    },
    invalidate: () => true,
    secrets: () => (last === undefined ? [] : [last]),
  };
}
