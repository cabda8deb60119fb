// Visible ASCII: wider than RFC 6750's b64token, since providers are; no space or line break to leave the header by.
const token = /^[\x21-\x7e]+$/;

/** What is wrong with a token, if anything; says nothing of its value. */
export function tokenFault(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return "no token: it must be a non-empty string";
  return token.test(value)
    ? undefined
    : "a token with spaces, line breaks or characters beyond ASCII";
}
