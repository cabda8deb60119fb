// The three forms of an HTTP date (RFC 9110, section 5.6.7); Date.parse alone reads a date into nearly anything.
const httpDate = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d\d:\d\d:\d\d/i;
const number = /^\d+(\.\d+)?$/;

/**
 * How long an answer asks to be left alone, in milliseconds; `undefined` if it does not say, or names a
 * moment that has passed.
 *
 * `Retry-After` comes first, as seconds or as an HTTP date (RFC 9110, section 10.2.3), then the reset
 * headers in use for rate limits: seconds from now, or seconds since 1970 where the number is that large.
 */
export function retryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  for (const name of ["retry-after", "ratelimit-reset", "x-ratelimit-reset"]) {
    const text = headers.get(name)?.trim() ?? "";
    let wait = Number.NaN;
    if (number.test(text)) {
      const seconds = Number(text);
      wait = seconds * 1000 - (seconds > 1e9 && name !== "retry-after" ? now : 0);
    } else if (httpDate.test(text)) {
      // By the server's own clock, if it tells it.
      const there = Date.parse(headers.get("date") ?? "");
      wait = Date.parse(text) - (Number.isNaN(there) ? now : there);
    }
    if (wait > 0) return wait;
  }
  return undefined;
}
