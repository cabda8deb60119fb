import { type ErrorContext, isKind, TelespecError } from "./telespec-error.ts";

/**
 * The API answered with a redirect that is not followed.
 *
 * Only a GET within the same origin is: `fetch` by itself re-sends a POST body, passwords included,
 * to another origin on 307 and 308 (https://fetch.spec.whatwg.org/#http-redirect-fetch).
 */
export class RedirectError extends TelespecError {
  /** The answer's status; 0 in a browser, which hides it. */
  declare readonly status: number;
  /** The origin that the redirect points at; `undefined` where the runtime hides it. */
  declare readonly targetOrigin?: string;
  /** Not enumerable. */
  declare readonly response: Response;

  constructor(
    message: string,
    context: ErrorContext & {
      readonly status: number;
      readonly response: Response;
      readonly targetOrigin: string | undefined;
    },
  ) {
    super("RedirectError", message, context);
  }
}

/** Whether a value is a {@link RedirectError}. */
export function isRedirectError(value: unknown): value is RedirectError {
  return isKind(value, "RedirectError");
}
