import type { Violation } from "../validator.ts";
import { type ErrorContext, isKind, TelespecError } from "./telespec-error.ts";

/** A request (before it is sent) or a success body does not fit the spec's schemas. */
export class ValidationError extends TelespecError {
  /** Which of the two it is. */
  declare readonly subject: "request" | "response";
  /** What does not fit: fields, rules and types, never a value. */
  declare readonly violations: readonly Violation[];

  constructor(
    message: string,
    context: ErrorContext & {
      readonly subject: "request" | "response";
      readonly violations: readonly Violation[];
    },
  ) {
    super("ValidationError", message, context);
  }
}

/** Whether a value is a {@link ValidationError}. */
export function isValidationError(value: unknown): value is ValidationError {
  return isKind(value, "ValidationError");
}
