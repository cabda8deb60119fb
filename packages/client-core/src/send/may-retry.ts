import type { Exchange } from "./exchange.ts";

/**
 * Whether a call may be tried again, by its operation's `x-retry`.
 *
 * @param failed whether the try gave no answer.
 */
export function mayRetry(
  { operation: { retry }, response, left, sent, broken, final }: Exchange,
  failed: boolean,
): boolean {
  if (final || retry === "never") return false;
  // It never left, or the API said so, whatever middleware has made of that.
  if (response ? response.status === 429 && sent === 0 : left === 0) return true;
  const status = response?.status ?? 0;
  // No answer, or half of one: only what may be done twice is done again.
  return (
    retry === "idempotent" &&
    (failed || broken || status === 408 || status === 429 || status >= 500)
  );
}
