// The pieces of a `Link` header (RFC 8288, section 3): a comma, a target, a parameter. Commas and semicolons may stand
// inside < > and quotes.
const piece = /,|<([^>]*)>|;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;

/**
 * The target of the first link with `rel="next"` in a `Link` header, as it stands there, perhaps
 * relative; `undefined` if there is none.
 */
export function nextLink(header: string | null): string | undefined {
  let target: string | undefined;
  for (const [text, link, name, quoted, plain] of (header ?? "").matchAll(piece)) {
    if (name === undefined) target = text === "," ? undefined : link;
    // Only the first rel of a link counts (RFC 8288, section 3.3).
    else if (target !== undefined && name.toLowerCase() === "rel") {
      if (/(^|\s)next(\s|$)/i.test(quoted ?? plain ?? "")) return target;
      target = undefined;
    }
  }
  return undefined;
}
