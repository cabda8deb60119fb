import { AuthFailure } from "./auth.ts";

// RFC 6750, section 2.1: b64token. Anything else could break out of the header.
const token = /^[A-Za-z0-9\-._~+/]+=*$/;

/** A token that is safe to put into a header. The error never shows it. */
export function checkToken(value: unknown, source: string): string {
  if (typeof value !== "string" || value === "")
    throw new AuthFailure(`${source} gave no token: it must be a non-empty string`);
  if (!token.test(value))
    throw new AuthFailure(`${source} gave a token with characters that a bearer token cannot have`);
  return value;
}
