import type { BasicAuth } from "./auth.ts";

/**
 * HTTP Basic credentials (RFC 7617), sent as UTF-8.
 *
 * @throws TypeError if the user name has a colon, which Basic cannot carry, or either has control characters.
 */
export function basic(username: string, password: string): BasicAuth {
  if (typeof username !== "string" || typeof password !== "string")
    throw new TypeError("basic(username, password): both must be strings");
  if (username.includes(":")) throw new TypeError("basic: the user name must not contain a colon");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 7617 forbids exactly these
  if (/[\x00-\x1f\x7f]/.test(username + password))
    throw new TypeError("basic: user name and password must not contain control characters");
  const encoded = base64(`${username}:${password}`);
  const authorization = `Basic ${encoded}`;
  return {
    kind: "basic",
    authorization: () => authorization,
    invalidate: () => false,
    secrets: () => [username, password, encoded],
  };
}

/** Base64 of a text's UTF-8 bytes; `btoa` alone fails beyond Latin-1. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
