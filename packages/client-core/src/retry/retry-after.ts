// The three forms of an HTTP date (RFC 9110, section 5.6.7); Date.parse alone reads a date into nearly anything.
const httpDate = /^[a-z]{3,9},? .*\d\d:\d\d:\d\d/i;
const waitHeaders = ["retry-after", "ratelimit-reset", "x-ratelimit-reset"];
const number = /^\d+(\.\d+)?$/;

/**
 * How long an answer asks to be left alone, in milliseconds; `undefined` if it does not say, or names a
 * moment that has passed.
 *
 * `Retry-After` comes first, as seconds or as an HTTP date (RFC 9110, section 10.2.3), then the reset
 * headers in use for rate limits: seconds from now, or seconds or milliseconds since 1970 where the number is that
 * large. They count on a 429 alone: many APIs send them with every answer. The first one that says anything counts.
 */
export function retryAfter({ status, headers }: Response, now = Date.now()): number | undefined {
  // By the server's own clock, if it tells it.
  const there = Date.parse(headers.get("date") ?? "") || now;
  for (const name of status === 429 ? waitHeaders : waitHeaders.slice(0, 1)) {
    const text = headers.get(name)?.trim() ?? "";
    let wait = Number.NaN;
    if (number.test(text)) {
      wait = Number(text) * 1000;
      if (name !== "retry-after") {
        // Milliseconds since 1970; seconds since 1970.
        if (wait > 1e14) wait /= 1000;
        if (wait > 1e12) wait -= there;
      }
    } else if (httpDate.test(text)) {
      // One of the three forms does not say that it is GMT.
      wait = Date.parse(/\d$/.test(text) ? `${text} GMT` : text) - there;
    }
    if (!Number.isNaN(wait)) return wait > 0 ? wait : undefined;
  }
  return undefined;
}
