import { type ErrorContext, isKind, TelespecError } from "./telespec-error.ts";

/** No usable credentials could be had, so the call was not sent. */
export class TokenError extends TelespecError {
  /** The token endpoint's status, where it answered. */
  declare readonly status?: number;

  constructor(message: string, context: ErrorContext & { readonly status?: number | undefined }) {
    super("TokenError", message, context);
  }
}

/** Whether a value is a {@link TokenError}. */
export function isTokenError(value: unknown): value is TokenError {
  return isKind(value, "TokenError");
}
