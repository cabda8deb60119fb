import { type ErrorContext, isKind, TelespecError } from "./telespec-error.ts";

/**
 * The call as it was asked for cannot be made: a value does not fit into a request, or the caller's own
 * middleware or `fetch` broke its rules. It would fail again in the same way.
 */
export class RequestError extends TelespecError {
  constructor(message: string, context: ErrorContext) {
    super("RequestError", message, context);
  }
}

/** Whether a value is a {@link RequestError}. */
export function isRequestError(value: unknown): value is RequestError {
  return isKind(value, "RequestError");
}
