import type { Headers, Query } from "../front/message.ts";
import { basicCredentials } from "../front/security.ts";

const hidden = "[redacted]";

/** Deeper than any body of these APIs; what lies below is left out. */
const deepest = 64;

const secretWord =
  "(?:pass(?:word|wd|phrase)|pwd|secret|(?<!page[-_]?)token|api[-_]?key|private[-_]?key|authorization|credential|cookie|assertion)";
const secretName = new RegExp(`${secretWord}s?$|^cookie|^(?:proxy-)?auth`, "i");

/** Each consumes what it has looked at, so that no text takes long. */
const replacements: readonly (readonly [RegExp, string])[] = [
  // https://user:password@host
  [/(\/\/[^\s/@:]{1,200}:)[^\s/@]{1,200}@/g, `$1${hidden}@`],
  [/\b(Bearer|Basic)\s+[\w\-.~+/]{4,}=*/gi, `$1 ${hidden}`],
  // name=value and "name": "value", in forms, XML attributes, URLs and broken JSON
  [
    new RegExp(
      `(${secretWord}\\w{0,30}["']?\\s{0,8}[=:]\\s{0,8})(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\\s&,;<>"']+)`,
      "gi",
    ),
    `$1${hidden}`,
  ],
  // <name>value</name>
  [new RegExp(`(<[\\w:-]{0,40}${secretWord}[\\w:-]{0,40}>)[^<]+`, "gi"), `$1${hidden}`],
  // SDP: https://www.rfc-editor.org/rfc/rfc8839#section-5.4, https://www.rfc-editor.org/rfc/rfc4568#section-6.1
  [/(a=ice-pwd:)[^\s\\]+/g, `$1${hidden}`],
  [/(a=crypto:\d+ \S+ inline:)[^\s\\]+/g, `$1${hidden}`],
];

/** Hides credentials in what is kept of one request. */
export interface Redaction {
  readonly headers: (headers: Headers) => Record<string, string>;
  readonly query: (query: Query) => Query;
  readonly text: (text: string) => string;
  /** A body: JSON, or text. */
  readonly value: (value: unknown) => unknown;
}

/**
 * Makes the redaction of a request: by the names under which credentials stand, by the forms that
 * they have, and wherever the request's own credentials appear again.
 *
 * @param keyNames - Lower-case names of the headers and query parameters that are API keys.
 */
export function createRedaction(headers: Headers, keyNames: ReadonlySet<string>): Redaction {
  const own = ownSecrets(headers, keyNames);
  const isSecret = (name: string) => keyNames.has(name.toLowerCase()) || isSecretName(name);

  const text = (plain: string): string => {
    let result = plain;
    for (const secret of own) result = result.replaceAll(secret, hidden);
    for (const [pattern, replacement] of replacements)
      result = result.replace(pattern, replacement);
    return result;
  };

  const value = (plain: unknown, depth = 0): unknown => {
    if (typeof plain === "string") return text(plain);
    if (typeof plain !== "object" || plain === null) return plain;
    if (depth === deepest) return "[too deep]";
    if (Array.isArray(plain)) return plain.map((item) => value(item, depth + 1));
    return Object.fromEntries(
      Object.entries(plain).map(([name, item]) => [
        text(name),
        isSecret(name) && item !== null ? hidden : value(item, depth + 1),
      ]),
    );
  };

  return {
    headers: (plain) => {
      const shown: Record<string, string> = {};
      for (const [name, item] of Object.entries(plain)) {
        if (item === undefined) continue;
        shown[name] = isSecret(name) ? hideHeader(name, item) : text(item);
      }
      return shown;
    },
    query: (plain) =>
      Object.fromEntries(
        Object.entries(plain).map(([name, item]) => [
          name,
          isSecret(name) ? hidden : typeof item === "string" ? text(item) : item.map(text),
        ]),
      ),
    text,
    value: (plain) => value(plain),
  };
}

function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** The scheme of an Authorization header is no secret, and tests look at it. */
function hideHeader(name: string, value: string): string {
  const scheme = /authorization$/i.test(name) ? /^[A-Za-z-]+(?= )/.exec(value)?.[0] : undefined;
  return scheme === undefined ? hidden : `${scheme} ${hidden}`;
}

/** Longest first, so that no part of one is left. Shorter than four characters is in every text. */
function ownSecrets(headers: Headers, keyNames: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const { authorization } = headers;
  if (authorization !== undefined) {
    found.add(authorization.replace(/^[A-Za-z-]+ +/, "").trim());
    found.add(basicCredentials(authorization)?.password ?? "");
  }
  for (const name of keyNames) found.add(headers[name] ?? "");
  return [...found].filter((secret) => secret.length >= 4).sort((a, b) => b.length - a.length);
}
