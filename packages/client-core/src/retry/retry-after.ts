/**
 * How long an answer asks to be left alone, in milliseconds; `undefined` if it does not say.
 *
 * `Retry-After` comes first, as seconds or as an HTTP date (RFC 9110, section 10.2.3), then the reset
 * headers in use for rate limits: seconds from now, or seconds since 1970 where the number is that large.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const after = headers.get("retry-after")?.trim();
  if (after) {
    if (/^\d+(\.\d+)?$/.test(after)) return Number(after) * 1000;
    const date = Date.parse(after);
    if (!Number.isNaN(date)) return Math.max(0, date - now);
  }
  for (const name of ["ratelimit-reset", "x-ratelimit-reset"]) {
    const reset = headers.get(name)?.trim();
    if (!reset || !/^\d+(\.\d+)?$/.test(reset)) continue;
    const seconds = Number(reset);
    return seconds > 1e9 ? Math.max(0, seconds * 1000 - now) : seconds * 1000;
  }
  return undefined;
}
