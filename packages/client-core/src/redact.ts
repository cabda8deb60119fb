const mask = "***";
const secretKey =
  /p(ass(word|wd)?|wd)$|user[-_]?name$|secret|token|authorization|credential|api[-_]?key|cookie|assertion/i;
// Inside other texts: an ICE password (RFC 8839, section 5.4) and a key (RFC 4568, section 6.1) in SDP, credentials after
// their scheme, the password in a URL, and JSON Web Tokens (RFC 7519), which a participant's device token is.
const embedded =
  /(?<=a=ice-pwd: ?)[^\s\\"]+|(?<=inline:)[^\s\\"|]+|(?<=basic |bearer )(?=[^\s\\",]{16})[^\s\\",]+|(?<=:\/\/[^\s/@:"]*:)[^\s/"\\?#]+(?=@)|(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*/gi;
// Of XML, of a query, or of a form. Begins where a name does: from within one it would be tried again at every letter.
const attribute = /(?<![\w-])([\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'\\&<>;,]+)/g;
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
    for (const [, name, quoted] of text.matchAll(attribute))
      if (secretKey.test(name as string))
        all.push(unescapeXml((quoted as string).replace(/^["']|["']$/g, "")));
  });
  return all;
}

/** Makes a redactor for these secrets, in all the spellings in which an API may echo them. */
export function redactor(secrets: Iterable<string>): Redactor {
  const pattern = [...new Set(secrets)]
    .filter(Boolean)
    // The longest first: one secret may be a part of another.
    .sort((a, b) => b.length - a.length)
    .map((text) => {
      const spellings = text.replace(/\W/gu, anySpelling);
      return text.length < shortest ? `(?<!\\w)${spellings}(?!\\w)` : spellings;
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
      .replace(attribute, masked)
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

/**
 * An expression for a character as it is, in JSON (within JSON, perhaps), in a URL, in a form, and in XML. Where XML has
 * no name for it, the expression has `&undefined;`, which no text has.
 */
function anySpelling(character: string): string {
  const code = character.codePointAt(0) as number;
  const hex = code.toString(16).padStart(2, "0");
  const form = new URLSearchParams({ "": character }).toString().slice(1);
  const [plain, encoded] = [character, form].map((text) =>
    text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"),
  );
  return `(?:\\\\{0,7}(?:${plain}|u${hex.padStart(4, "0")})|${encoded}|%${hex}|&(?:${names[character]}|#0*${code}|#x0*${hex});)`;
}

const names: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
};

function unescapeXml(text: string): string {
  return text.replace(/&(#x?)?(\w+);/gi, (all, sharp, name) =>
    sharp
      ? String.fromCharCode(Number.parseInt(name, sharp === "#" ? 10 : 16))
      : (Object.keys(names).find((character) => names[character] === name) ?? all),
  );
}
