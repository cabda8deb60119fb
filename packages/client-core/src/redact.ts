const mask = "***";
const secretKey =
  /p(ass(word|wd)?|wd)$|user[-_]?name$|secret|token|authorization|credential|api[-_]?key|cookie|assertion/i;
// Inside other texts: an ICE password (RFC 8839, section 5.4) and a key (RFC 4568, section 6.1) in SDP, credentials after
// their scheme, and the password in a URL.
const embedded =
  /(?<=a=ice-pwd: ?)[^\s\\"]+|(?<=inline:)[^\s\\"|]+|(?<=basic |bearer )(?=[^\s\\",]{16})[^\s\\",]+|(?<=:\/\/[^\s/@:"]*:)[^\s/"\\?#]+(?=@)/gi;
// Begins where a name does: from within one it would be tried again at every letter.
const xmlAttribute = /(?<![\w-])([\w-]+)\s*=\s*("[^"]*"|'[^']*')/g;
// Without a bound, a text of many megabytes would overflow the stack of V8's expressions.
const jsonMember = /"([\w-]+)"\s*:\s*"([^"\\]*(?:\\.[^"\\]*){0,999})/g;
/** A shorter value is masked only where it stands alone, or it would blank out ordinary words. */
const shortest = 4;

/** Takes the secrets out of a text. */
export type Redactor = (text: string) => string;

/** The values of secret-looking keys anywhere in a value, and in XML and SDP text. */
export function secretsIn(value: unknown): readonly string[] {
  const all: string[] = [];
  mapLeaves(value, (leaf, key) => {
    const text = String(leaf);
    if (secretKey.test(key)) all.push(text);
    for (const [found] of text.matchAll(embedded)) all.push(found);
    for (const [, name, quoted] of text.matchAll(xmlAttribute))
      if (secretKey.test(name as string)) all.push(unescapeXml((quoted as string).slice(1, -1)));
  });
  return all;
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
  const masked = (all: string, name: string, value: string) =>
    secretKey.test(name) ? all.slice(0, all.length - value.length) + mask : all;
  return (given) => {
    // Whatever was thrown may call anything its message.
    const text = String(given);
    return (known ? text.replace(known, mask) : text)
      .replace(embedded, mask)
      .replace(xmlAttribute, masked)
      .replace(jsonMember, masked);
  };
}

/** A copy of a JSON value without secrets, by key and by value: all that stands under a secret key is one. */
export function redact(value: unknown, clean: Redactor): unknown {
  return mapLeaves(value, (leaf, key) => {
    if (leaf !== "" && secretKey.test(key)) return mask;
    const text = clean(String(leaf));
    // A number is a secret as a whole, or not at all.
    return typeof leaf === "string" || text === mask ? text : leaf;
  });
}

/**
 * A copy of a JSON value with its texts and numbers replaced, and the names of its fields.
 *
 * @param leaf is told the name of the field that a value stands in; for those of a list it is the list's, and below a
 *   secret name that name.
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
      mapLeaves(item, leaf, secretKey.test(key) ? key : name, depth + 1),
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
