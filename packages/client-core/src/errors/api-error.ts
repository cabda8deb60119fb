import { type ErrorContext, isKind, TelespecError } from "./telespec-error.ts";

/** What an {@link ApiError} is made from. */
export interface ApiErrorContext extends ErrorContext {
  readonly status: number;
  readonly error: unknown;
  readonly response: Response;
  readonly requestId?: string | undefined;
}

/**
 * The API answered, and not with a documented success.
 *
 * The message reads `POST /accounts/{accountId}/calls -> 429 <the API's text> (request id ...)`: the
 * path template instead of ids, so that messages can be counted and hold no personal data.
 */
export class ApiError extends TelespecError {
  /** The HTTP status. */
  declare readonly status: number;
  /** The body; an {@link UnexpectedBody} where it is not what the spec says. Secrets are masked. */
  declare readonly error: unknown;
  /** The id that the API gave this request, for its support. */
  declare readonly requestId?: string;
  /** The answer, its body already read. Not enumerable. */
  declare readonly response: Response;

  constructor(message: string, context: ApiErrorContext) {
    super("ApiError", message, context);
  }

  /** The answer's headers. */
  get headers(): Headers {
    return this.response.headers;
  }
}

/** An {@link ApiError} narrowed to one documented answer. */
export type ApiErrorOf<Result> = Result extends {
  readonly status: infer Status;
  readonly error: infer Body;
}
  ? ApiError & { readonly status: Status; readonly error: Body }
  : never;

/** The guard of an API package: with an operation's id it narrows `error` by `status`. */
export interface IsApiError<Errors> {
  (value: unknown): value is ApiError;
  <Operation extends keyof Errors>(
    value: unknown,
    operation: Operation,
  ): value is ApiErrorOf<Errors[Operation]>;
}

/** Whether a value is an {@link ApiError}, of any operation or of the one named. */
export function isApiError(value: unknown, operation?: PropertyKey): value is ApiError {
  return (
    isKind(value, "ApiError") &&
    (operation === undefined || (value as ApiError).operation === operation)
  );
}
