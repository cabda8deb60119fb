import { type ErrorContext, isKind, TelespecError } from "./telespec-error.ts";

/** The call was refused before anything was sent: a value does not fit into a request. */
export class RequestError extends TelespecError {
  constructor(message: string, context: ErrorContext) {
    super("RequestError", message, context);
  }
}

/** Whether a value is a {@link RequestError}. */
export function isRequestError(value: unknown): value is RequestError {
  return isKind(value, "RequestError");
}
