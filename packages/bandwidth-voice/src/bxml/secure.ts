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
  // username goes to XUrl, fallbackUsername to XFallbackUrl, destinationUsername to destination.
  const credentials = (name: string) =>
    RegExp(`^${name.replace(/^.*?(Fallback)?Url$/, "$1")}(user|pass)`, "i");
  return Object.keys(urls).find(
    (name) =>
      /^(http|ws):/i.test(`${urls[name]}`) &&
      Object.keys(attributes).some((one) => credentials(name).test(one)),
  );
}
