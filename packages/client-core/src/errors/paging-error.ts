import { type ErrorContext, isKind, TelespecError } from "./telespec-error.ts";

/** A list cannot be followed further: its next link leaves the origin, repeats, or is no URL. */
export class PagingError extends TelespecError {
  constructor(message: string, context: ErrorContext) {
    super("PagingError", message, context);
  }
}

/** Whether a value is a {@link PagingError}. */
export function isPagingError(value: unknown): value is PagingError {
  return isKind(value, "PagingError");
}
