/**
 * The first URL that is not encrypted although credentials go there. A relative URL may be: it is resolved
 * against the URL that served the document.
 *
 * @param text what stands inside, if that is a text; it may be a URL, too
 */
export function openToEavesdroppers(
  attributes: Readonly<Record<string, unknown>>,
  text: unknown,
): string | undefined {
  const urls: Readonly<Record<string, unknown>> = { ...attributes, Url: text };
  return Object.keys(urls).find((name) => {
    if (!/^(http|ws):/i.test(`${urls[name]}`)) return false;
    // username goes to XUrl, fallbackUsername to XFallbackUrl, destinationUsername to destination.
    const credentials = RegExp(`^${name.replace(/^.*?(Fallback)?Url$/, "$1")}(user|pass)`, "i");
    return Object.keys(attributes).some((one) => credentials.test(one));
  });
}
