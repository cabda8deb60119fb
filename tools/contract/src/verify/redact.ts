import { isArray, isObject, type Json } from "../spec/json.ts";
import { child } from "../spec/pointer.ts";

const hidden = "[redacted]";

/** Names of headers and properties whose values are nobody's business. */
const secretName =
  /pass(?:word|wd|phrase)?$|secret|(?<!page[-_]?)token|authorization|credential|api[-_]?key|cookie|^auth$/i;

/** Text that gives a secret away by its form, wherever it stands. */
const secretTexts: readonly (readonly [RegExp, string])[] = [
  [/\b(Bearer|Basic) +[\w\-.~+/]{4,}=*/gi, `$1 ${hidden}`],
  // A JSON Web Token: https://www.rfc-editor.org/rfc/rfc7519#section-3.1
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, hidden],
  [/(:\/\/)[^\s/@]{1,200}@/g, `$1${hidden}@`],
  [/\b((?:access_|id_)?token|password|secret|api[-_]?key)=[^\s&"<>]+/gi, `$1=${hidden}`],
  // SDP: https://www.rfc-editor.org/rfc/rfc8839#section-5.4, https://www.rfc-editor.org/rfc/rfc4568#section-6.1
  [/(a=ice-pwd:)\S+/g, `$1${hidden}`],
  [/(a=crypto:\d+ \S+ inline:)\S+/g, `$1${hidden}`],
];

/** Takes secrets out of what is shown: by the name they stand under, by their form, and known ones. */
export interface Redactor {
  text(plain: string): string;
  /** A value that stands under a name; without one, under none. */
  json(plain: Json, name?: string): Json;
}

/** Makes a redactor that also knows these secrets, in each spelling in which they may come back. */
export function createRedactor(secrets: readonly string[]): Redactor {
  const known = new Set(secrets.filter((one) => one !== "").flatMap(spellings));
  const long = patternOf([...known].filter(({ length }) => length >= shortest));
  const short = patternOf([...known].filter(({ length }) => length < shortest));
  // First the long ones, of which a form might show a half; the short ones last, as they break forms.
  const steps = [[long, hidden], ...secretTexts, [short, hidden]] as const;
  const text = (plain: string): string =>
    steps.reduce((rest, [form, to]) => (form === undefined ? rest : rest.replace(form, to)), plain);
  const json = (plain: Json, name = ""): Json => {
    if (plain !== null && isSecretName(name)) return hidden;
    if (typeof plain === "string") return text(plain);
    // A password of digits may come back as a number.
    if (typeof plain === "number" && known.has(String(plain))) return hidden;
    if (isArray(plain)) return plain.map((one) => json(one, name));
    if (!isObject(plain)) return plain;
    return Object.fromEntries(
      Object.entries(plain).map(([key, one]) => [text(key), json(one, key)]),
    );
  };
  return { text, json };
}

/** Whether what stands under a name is never shown. */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** A shorter one is hidden only where it stands alone: it is in too many words. */
const shortest = 4;

function patternOf(secrets: readonly string[]): RegExp | undefined {
  // Longest first: one may be a part of another.
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
  const patterns = longestFirst.map((secret) => {
    const literal = secret.replace(/[^\w ]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
    return secret.length < shortest ? `(?<!\\w)${literal}(?!\\w)` : literal;
  });
  return patterns.length === 0 ? undefined : new RegExp(patterns.join("|"), "gu");
}

function spellings(secret: string): string[] {
  const uri = new URLSearchParams({ "": secret }).toString().slice(1);
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    uri,
    uri.replaceAll("+", "%20"),
    Buffer.from(secret).toString("base64"),
    child("", secret).slice(1),
  ];
}
