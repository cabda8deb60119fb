import { refuse } from "./refuse.ts";
import { scalar } from "./scalar.ts";

/** The headers of one request: lower-case names, one value each. */
export type HeaderRecord = Record<string, string>;

// RFC 9110, section 5.6.2 (token) and section 5.5 (field values); line breaks would end the header. What frames the
// message is not a caller's: runtimes drop it, or fail in ways that look like a broken connection.
const name =
  /^(?!(connection|content-length|expect|keep-alive|transfer-encoding|upgrade)$)[!#$%&'*+.^_`|~\w-]+$/i;
const value = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Sets a header, refusing what could break out of it or frame it anew. `undefined` leaves it alone. */
export function setHeader(headers: HeaderRecord, key: string, given: unknown): void {
  if (given === undefined) return;
  const text = scalar(key, given);
  if (!name.test(key) || !value.test(text))
    refuse(
      `header ${JSON.stringify(key)} is the connection's own, or has characters that no header may have`,
    );
  headers[key.toLowerCase()] = text;
}
