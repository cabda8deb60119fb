const mask = "***";
const secretKey = /pass(word|wd)?$|secret|token|authorization|credential|api-?key|cookie/i;
// The password of an ICE session stands inside the SDP text (RFC 8839, section 5.4).
const iceSecret = /(a=ice-pwd:)[^\s\\]+/g;
/** Shorter values would blank out ordinary words. */
const shortest = 4;

/** Collects the values of secret-looking keys anywhere in a value. */
export function collectSecrets(value: unknown, into: Set<string>, depth = 0): Set<string> {
  if (typeof value === "string") {
    for (const [found] of value.matchAll(iceSecret)) into.add(found.slice("a=ice-pwd:".length));
  } else if (typeof value === "object" && value !== null && depth < 32) {
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === "string" && secretKey.test(key)) into.add(item);
      else collectSecrets(item, into, depth + 1);
    }
  }
  return into;
}

/** A text without the given secrets, in the spellings in which an API may echo them. */
export function redactText(text: string, secrets: Iterable<string>): string {
  let result = text.replace(iceSecret, `$1${mask}`);
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    if (secret.length < shortest) continue;
    for (const spelling of new Set([
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
    ]))
      result = result.replaceAll(spelling, mask);
  }
  return result;
}

/** A copy of a value without secrets, by key and by value. */
export function redact(value: unknown, secrets: Iterable<string>, depth = 0): unknown {
  if (typeof value === "string") return redactText(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= 32) return mask;
  if (Array.isArray(value)) return value.map((item) => redact(item, secrets, depth + 1));
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const hidden = typeof item === "string" && item !== "" && secretKey.test(key);
    // defineProperty: a key called __proto__ must stay a plain key.
    Object.defineProperty(copy, redactText(key, secrets), {
      value: hidden ? mask : redact(item, secrets, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}
