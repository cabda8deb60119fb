// A link and its parameters (RFC 8288, section 3): commas and semicolons may stand inside < > and quotes.
const link = /<([^>]*)>((?:\s*;\s*[^\s=;,"]+\s*(?:=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?)*)/g;
const parameter = /;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;

/**
 * The target of the first link with `rel="next"` in a `Link` header, as it stands there, perhaps
 * relative; `undefined` if there is none.
 */
export function nextLink(header: string | null): string | undefined {
  if (header === null) return undefined;
  for (const [, target, parameters] of header.matchAll(link)) {
    for (const [, name, quoted, plain] of (parameters as string).matchAll(parameter)) {
      if ((name as string).toLowerCase() !== "rel") continue;
      if ((quoted ?? plain ?? "").toLowerCase().split(/\s+/).includes("next")) return target;
      // Only the first rel counts (RFC 8288, section 3.3).
      break;
    }
  }
  return undefined;
}
