/**
 * The first URL that is not encrypted although credentials go there. A relative URL may be: it is resolved
 * against the URL that served the document.
 *
 * @param urls attributes, and perhaps a text that is a URL under the name `Url`
 */
export function openToEavesdroppers(urls: Readonly<Record<string, unknown>>): string | undefined {
  for (const name in urls) {
    if (!/^(http|ws):/i.test(`${urls[name]}`)) continue;
    // username goes to XUrl, fallbackUsername to XFallbackUrl, destinationUsername to destination.
    const credentials = RegExp(`^${name.replace(/^.*?(Fallback)?Url$/, "$1")}(user|pass)`, "i");
    for (const one in urls) if (credentials.test(one)) return name;
  }
  return undefined;
}
