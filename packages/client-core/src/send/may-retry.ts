import { AuthFailure } from "../auth/auth.ts";
import { isRetryableStatus } from "../retry/retryable.ts";
import type { RetryClass } from "../table.ts";
import type { Failure } from "./failure.ts";
import { SentTwice } from "./middleware.ts";
import { RefusedRedirect } from "./try.ts";

/** How a try ended. */
export interface Ending {
  readonly failure: Failure | undefined;
  /** The answer's status, if its headers came. */
  readonly status: number | undefined;
  /** Whether it is known that nothing was sent. */
  readonly unsent: boolean;
  /** Whether the answer broke off after its headers. */
  readonly broken: boolean;
}

/** Whether an operation of this class may be tried again after a try that ended like this. */
export function mayRetry(retry: RetryClass, { failure, status, unsent, broken }: Ending): boolean {
  if (retry === "never") return false;
  const cause = failure?.cause;
  if (cause instanceof AuthFailure) return cause.transient;
  if (cause instanceof RefusedRedirect || cause instanceof SentTwice) return false;
  if (status !== undefined && isRetryableStatus(retry, status)) return true;
  if (unsent) return true;
  // No answer, or half of one: only what may be done twice is done again.
  return retry === "idempotent" && (failure !== undefined || broken);
}
