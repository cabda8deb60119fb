import { type ErrorContext, isKind, TelespecError } from "./telespec-error.ts";

/** Time ran out: of one try (`timeout`), or of the whole call (`totalTimeout`). */
export class TimeoutError extends TelespecError {
  /** Which of the two limits it was. */
  declare readonly scope: "try" | "total";
  /** The limit, in milliseconds. */
  declare readonly limit: number;

  constructor(
    message: string,
    context: ErrorContext & { readonly scope: "try" | "total"; readonly limit: number },
  ) {
    super("TimeoutError", message, context);
  }
}

/** Whether a value is a {@link TimeoutError}. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return isKind(value, "TimeoutError");
}
