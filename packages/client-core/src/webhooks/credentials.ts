/** The user name and password that were set beside a webhook's URL. */
export interface WebhookCredentials {
  readonly username: string;
  readonly password: string;
}

/** Whether an `Authorization` header is right. */
export type CheckAuthorization = (header: string | undefined) => Promise<boolean>;

/**
 * Makes a check of HTTP Basic credentials (RFC 7617, UTF-8) whose duration does not depend on how much of them
 * is right: hashes of one length are compared to the end, and with every pair that is accepted.
 *
 * @throws TypeError if no pair is given, or one that Basic cannot carry.
 */
export function basicCheck(
  accepted: WebhookCredentials | readonly WebhookCredentials[],
): CheckAuthorization {
  const pairs = [accepted].flat() as readonly WebhookCredentials[];
  if (pairs.length === 0)
    throw new TypeError('auth: an empty list lets nobody in; write "none" to let everybody in');
  const expected = pairs.map((pair: WebhookCredentials | undefined) => {
    const { username, password } = pair ?? {};
    if (typeof username !== "string" || typeof password !== "string")
      throw new TypeError(
        'auth: give { username, password }, both strings, a list of such pairs, or "none"',
      );
    if (username === "" && password === "")
      throw new TypeError(
        'auth: username and password are empty; write "none" to let everybody in',
      );
    if (username.includes(":")) throw new TypeError("auth: the username must not contain a colon");
    return new TextEncoder().encode(`${username}:${password}`);
  });
  let hashes: Promise<readonly Uint8Array[]> | undefined;
  return async (header) => {
    hashes ??= Promise.all(expected.map(hash));
    const given = decodeBasic(header ?? "");
    const [own, ...others] = await Promise.all([hash(given ?? new Uint8Array()), hashes]);
    let right = false;
    for (const one of others[0]) right = equalBytes(own, one) || right;
    return right && given !== undefined;
  };
}

/** The `Authorization` header of credentials. */
export function basicHeader({ username, password }: WebhookCredentials): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

function decodeBasic(header: string): Uint8Array<ArrayBuffer> | undefined {
  const encoded = /^basic +([A-Za-z\d+/]+={0,2}) *$/i.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** Compares bytes of one length, reading all of both whatever they are. */
export function equalBytes(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1)
    difference |= (a[index] as number) ^ (b[index] as number);
  return difference === 0;
}
