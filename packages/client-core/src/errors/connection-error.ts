import { type ErrorContext, hide, isKind, TelespecError } from "./telespec-error.ts";

/** No answer came: the connection failed, or broke before the answer was complete. */
export class ConnectionError extends TelespecError {
  /** The runtime's code, such as `ECONNREFUSED`, where it gives one. */
  declare readonly code?: string;
  /** The answer's status, where the connection broke after it. Not enumerable. */
  declare readonly response?: Response;

  constructor(
    message: string,
    context: ErrorContext & {
      readonly code?: string | undefined;
      readonly response?: Response | undefined;
    },
  ) {
    super("ConnectionError", message, context);
    if (context.code !== undefined) this.code = context.code;
    hide(this, "response", context.response);
  }
}

/** Whether a value is a {@link ConnectionError}. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return isKind(value, "ConnectionError");
}
