import { type ErrorContext, isKind, TelespecError } from "./telespec-error.ts";

/** No answer came: the connection failed, or broke before the answer began. */
export class ConnectionError extends TelespecError {
  /** The runtime's code, such as `ECONNREFUSED`, where it gives one. */
  declare readonly code?: string;

  constructor(message: string, context: ErrorContext & { readonly code?: string | undefined }) {
    super("ConnectionError", message, context);
  }
}

/** Whether a value is a {@link ConnectionError}. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return isKind(value, "ConnectionError");
}
