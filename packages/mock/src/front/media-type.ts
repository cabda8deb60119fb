const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const mediaType = new RegExp(`^(${token}/${token})\\s*(?:;.*)?$`);

/**
 * Type and subtype of a Content-Type, in lower case and without parameters.
 *
 * @returns `undefined` when the text is not a media type: https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1
 */
export function essenceOf(contentType: string): string | undefined {
  return mediaType.exec(contentType.trim())?.[1]?.toLowerCase();
}

/** Whether a media type falls under a declared one, which may be a range such as `text/*`. */
export function fallsUnder(essence: string, declared: string): boolean {
  const range = essenceOf(declared);
  if (range === undefined) return false;
  if (range === "*/*" || range === essence) return true;
  return range.endsWith("/*") && essence.startsWith(range.slice(0, -1));
}

/** Whether a body of this type is JSON. */
export function isJson(essence: string): boolean {
  return essence === "application/json" || essence.endsWith("+json");
}
