import { type ErrorContext, isKind, TelespecError } from "./telespec-error.ts";

/** The caller's `signal` ended the call. */
export class AbortError extends TelespecError {
  /** The signal's own reason. Not enumerable. */
  declare readonly reason: unknown;

  constructor(message: string, context: ErrorContext & { readonly reason: unknown }) {
    super("AbortError", message, context);
  }
}

/** Whether a value is an {@link AbortError}. */
export function isAbortError(value: unknown): value is AbortError {
  return isKind(value, "AbortError");
}
