const mask = "***";
const secretKey =
  /pass(word|wd)?$|user-?name$|secret|token|authorization|credential|api-?key|cookie/i;
// The password of an ICE session stands inside the SDP text (RFC 8839, section 5.4).
const iceSecret = /(a=ice-pwd:)[^\s\\"]+/g;
const xmlAttribute = /([\w-]+)\s*=\s*("[^"]*"|'[^']*')/g;
/** A shorter value is masked only where it stands alone, or it would blank out ordinary words. */
const shortest = 4;

/** Takes the secrets out of a text. */
export type Redactor = (text: string) => string;

/** Collects the values of secret-looking keys anywhere in a value, and in XML and SDP text. */
export function collectSecrets(value: unknown, into: Set<string>): void {
  mapLeaves(value, (leaf, key) => {
    const text = String(leaf);
    if (secretKey.test(key)) into.add(text);
    for (const [found] of text.matchAll(iceSecret)) into.add(found.slice("a=ice-pwd:".length));
    for (const [, name, quoted] of text.matchAll(xmlAttribute))
      if (secretKey.test(name as string)) into.add(unescapeXml((quoted as string).slice(1, -1)));
  });
}

/** Makes a redactor for these secrets, in all the spellings in which an API may echo them. */
export function redactor(secrets: Iterable<string>): Redactor {
  const all = [...new Set([...secrets].filter(Boolean).flatMap(spellings))];
  const pattern = all
    // The longest first: one secret may be a part of another.
    .sort((a, b) => b.length - a.length)
    .map((text) => {
      const literal = text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
      return text.length < shortest ? `(?<!\\w)${literal}(?!\\w)` : literal;
    })
    .join("|");
  const known = pattern === "" ? undefined : new RegExp(pattern, "gi");
  return (text) => {
    const clean = text.replace(iceSecret, `$1${mask}`);
    return known ? clean.replace(known, mask) : clean;
  };
}

/** A copy of a JSON value without secrets, by key and by value. */
export function redact(value: unknown, clean: Redactor): unknown {
  return mapLeaves(value, (leaf, key) => {
    if (leaf !== "" && secretKey.test(key)) return mask;
    return typeof leaf === "string" ? clean(leaf) : leaf;
  });
}

/**
 * A copy of a JSON value with its texts and numbers replaced, and the names of its fields.
 *
 * @param leaf is told the name of the field that a value stands in, which for those of a list is the list's.
 */
function mapLeaves(
  value: unknown,
  leaf: (value: string | number, key: string) => unknown,
  key = "",
  depth = 0,
): unknown {
  if (typeof value === "string" || typeof value === "number") return leaf(value, key);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= 32) return mask;
  if (Array.isArray(value)) return value.map((item) => mapLeaves(item, leaf, key, depth + 1));
  // fromEntries defines: a key called __proto__ stays a plain key.
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      leaf(name, ""),
      mapLeaves(item, leaf, name, depth + 1),
    ]),
  );
}

function spellings(secret: string): string[] {
  const form = new URLSearchParams({ "": secret }).toString().slice(1);
  const xml = secret.replace(/[&<>"']/g, (character) => `&${names[character]};`);
  const json = JSON.stringify(secret).slice(1, -1);
  // encodeURIComponent's, which fails on a lone surrogate.
  const uri = form.replace(/%(21|27|28|29|7E)/g, decodeURIComponent).replaceAll("+", "%20");
  return [secret, json, form, uri, xml];
}

const names: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "#39",
};

function unescapeXml(text: string): string {
  for (const character of Object.keys(names).reverse())
    text = text.replaceAll(`&${names[character]};`, character);
  return text.replaceAll("&apos;", "'");
}
