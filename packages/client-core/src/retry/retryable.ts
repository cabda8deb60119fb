import type { RetryClass } from "../table.ts";

/** Whether an answer with this status may be followed by another try. */
export function isRetryableStatus(retry: RetryClass, status: number): boolean {
  if (retry === "never") return false;
  if (status === 429) return true;
  return retry === "idempotent" && (status === 408 || status >= 500);
}
