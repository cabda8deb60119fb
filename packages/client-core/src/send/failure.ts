import { AuthFailure } from "../auth/auth.ts";
import { AbortError } from "../errors/abort-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { RedirectError } from "../errors/redirect-error.ts";
import { RequestError } from "../errors/request-error.ts";
import {
  type CarriedOut,
  type ErrorContext,
  hide,
  type TelespecError,
} from "../errors/telespec-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { TokenError } from "../errors/token-error.ts";
import type { Operation } from "../operation.ts";
import type { Redactor } from "../redact.ts";
import type { BuiltRequest } from "../request/build.ts";
import { failureCode } from "../retry/before-sending.ts";
import type { Transport } from "../transport.ts";
import { Aborted, TimedOut } from "./limited.ts";
import { Misuse } from "./middleware.ts";
import { RefusedRedirect } from "./redirect.ts";
import { redactorOf } from "./secrets.ts";
import type { Try } from "./try.ts";

/** `POST /accounts/{accountId}/calls`: what was asked for, without ids. */
export function describe({ method, path }: { method: string; path: string }): string {
  return `${method} ${path}`;
}

/** What all errors of a call say. */
export function errorContext(
  operation: Operation,
  request: BuiltRequest | undefined,
  carriedOut: CarriedOut,
): ErrorContext {
  const { id, method, path } = operation;
  return {
    operation: id,
    carriedOut,
    request: { method, path },
    correlationId: request?.correlationId,
  };
}

/**
 * The error that tells a caller why a try gave no answer. Nothing secret is in it, nor in its cause.
 *
 * @param scope which limit the try's timer stood for.
 */
export function failureError(
  transport: Transport,
  operation: Operation,
  request: BuiltRequest,
  cause: unknown,
  { sent, response }: Try,
  scope: "try" | "total",
  carriedOut: CarriedOut,
): TelespecError {
  const what = describe(operation);
  const context = errorContext(operation, request, carriedOut);
  if (cause instanceof TimedOut) {
    const name = scope === "try" ? "timeout" : "totalTimeout";
    const limit = request.limits[name];
    const phase = response
      ? "while reading the answer"
      : sent
        ? "with no answer"
        : "before sending";
    return new TimeoutError(`${what} timed out ${phase}: ${name} is ${limit} ms`, {
      ...context,
      scope,
      limit,
    });
  }
  if (cause instanceof Aborted)
    return new AbortError(`${what} was aborted by the caller's signal`, {
      ...context,
      reason: cause.reason,
    });
  if (cause instanceof RefusedRedirect) {
    const { status } = response as Response;
    const targetOrigin = cause.target?.origin;
    return new RedirectError(
      `${what} -> ${status}: a redirect to ${targetOrigin ?? "an unknown place"} was not followed; check baseUrl`,
      { ...context, status, response: response as Response, targetOrigin },
    );
  }
  const clean = redactorOf(transport, request);
  if (cause instanceof AuthFailure)
    return new TokenError(`${what} was not sent: ${clean(cause.reason)}`, {
      ...context,
      status: cause.status,
      cause: sanitize(cause.cause, clean),
    });
  if (cause instanceof Misuse)
    return new RequestError(`${what}: ${cause.reason}`, {
      ...context,
      cause: sanitize(cause.cause, clean),
    });
  const text = failureCode(cause);
  const code = text && clean(text);
  return new ConnectionError(
    `${what} failed: ${code ?? "the connection broke or could not be made"}`,
    { ...context, code, cause: sanitize(cause, clean) },
  );
}

/** An error's name, message, code and causes, cleaned; its other properties may hold anything. */
function sanitize(error: unknown, clean: Redactor, depth = 0): unknown {
  if (!(error instanceof Error) || depth > 3) return undefined;
  const safe = new Error(clean(error.message));
  const { code } = error as { code?: unknown };
  const cause = sanitize(error.cause, clean, depth + 1);
  hide(safe, "name", clean(error.name));
  hide(safe, "stack", clean(error.stack ?? ""));
  if (typeof code === "string") hide(safe, "code", clean(code), true);
  if (cause !== undefined) hide(safe, "cause", cause);
  return safe;
}
