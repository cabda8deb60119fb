import type { Api } from "../spec/api.ts";

/** What to authenticate with, and what must never be shown because of it. */
export interface Auth {
  /** The `Authorization` header, `undefined` to send none. */
  readonly header: string | undefined;
  readonly secrets: readonly string[];
}

/** The variable from which credentials are read if the command line gives none. */
export const authVariable = "TELESPEC_AUTH";

const forms = "bearer:TOKEN, basic:USER:PASSWORD or none";

/**
 * Reads credentials: `bearer:TOKEN`, `basic:USER:PASSWORD` (the password may have colons), or `none`.
 *
 * @param from where the text was given, for messages; these never show the text itself.
 * @throws Error if it has another form, or the API takes no such credentials.
 */
export function readAuth(text: string, from: string, api: Api): Auth {
  if (text === "none") return { header: undefined, secrets: [] };
  const [kind = "", ...rest] = text.split(":");
  const secret = rest.join(":");
  if ((kind !== "bearer" && kind !== "basic") || secret === "") {
    throw new Error(`${from} must be ${forms}.`);
  }
  const taken = new Set(
    api.operations.flatMap(({ security }) =>
      security.flat().map((one) => api.schemes.get(one)?.kind),
    ),
  );
  if (!taken.has(kind)) {
    throw new Error(`${from} gives ${kind}, and ${api.name} takes ${[...taken].join(" or ")}.`);
  }
  return kind === "bearer" ? bearer(secret, from) : basic(secret, from);
}

/** https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
function bearer(token: string, from: string): Auth {
  if (!/^[\w\-.~+/]+=*$/.test(token)) {
    throw new Error(`${from} gives a token with characters that no bearer token has.`);
  }
  return { header: `Bearer ${token}`, secrets: [token] };
}

/** https://www.rfc-editor.org/rfc/rfc7617#section-2 */
function basic(pair: string, from: string): Auth {
  const colon = pair.indexOf(":");
  if (colon < 1) throw new Error(`${from} needs a user and a password: basic:USER:PASSWORD.`);
  const password = pair.slice(colon + 1);
  const encoded = Buffer.from(pair).toString("base64");
  return { header: `Basic ${encoded}`, secrets: [encoded, pair, password] };
}
