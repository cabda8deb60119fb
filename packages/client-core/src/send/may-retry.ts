import { AuthFailure } from "../auth/auth.ts";
import type { RetryClass } from "../table.ts";
import { Aborted } from "./limited.ts";
import { Misuse } from "./middleware.ts";
import { RefusedRedirect } from "./redirect.ts";
import type { Try } from "./try.ts";

/**
 * Whether an operation of this class may be tried again.
 *
 * @param cause why the try gave no answer; `undefined` if it did.
 */
export function mayRetry(
  retry: RetryClass,
  cause: unknown,
  { response, sent, broken }: Try,
): boolean {
  if (
    retry === "never" ||
    cause instanceof Aborted ||
    cause instanceof RefusedRedirect ||
    cause instanceof Misuse
  )
    return false;
  if (cause instanceof AuthFailure) return cause.transient;
  if (response !== undefined && isRetryableStatus(retry, response.status)) return true;
  if (response === undefined && sent === 0) return true;
  // No answer, or half of one: only what may be done twice is done again.
  return retry === "idempotent" && (cause !== undefined || broken);
}

/** Whether an answer with this status may be followed by another try. */
function isRetryableStatus(retry: RetryClass, status: number): boolean {
  return status === 429 || (retry === "idempotent" && (status === 408 || status >= 500));
}
