import { AuthFailure } from "../auth/auth.ts";
import { AbortError } from "../errors/abort-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { RedirectError } from "../errors/redirect-error.ts";
import { RequestError } from "../errors/request-error.ts";
import type { CarriedOut, ErrorContext, TelespecError } from "../errors/telespec-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { TokenError } from "../errors/token-error.ts";
import type { Operation } from "../operation.ts";
import { redactText } from "../redact.ts";
import type { BuiltRequest } from "../request/build.ts";
import { failureCode } from "../retry/before-sending.ts";
import type { Transport } from "../transport.ts";
import { SentTwice } from "./middleware.ts";
import { secretsOf } from "./secrets.ts";
import { RefusedRedirect, type Try } from "./try.ts";

/** Why a try gave no answer. */
export interface Failure {
  readonly cause: unknown;
  readonly state: Try;
  /** Which limit its timer stood for, and how long that was in milliseconds. */
  readonly scope: "try" | "total";
  readonly limit: number;
  readonly timedOut: boolean;
}

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
  return {
    operation: operation.id,
    carriedOut,
    request: { method: operation.method, path: operation.path },
    correlationId: request?.correlationId,
  };
}

/** The error that tells a caller of a failure. Nothing secret is in it, nor in its cause. */
export function failureError(
  transport: Transport,
  operation: Operation,
  request: BuiltRequest,
  failure: Failure,
  carriedOut: CarriedOut,
): TelespecError {
  const { cause, state } = failure;
  const what = describe(operation);
  const context = errorContext(operation, request, carriedOut);
  const { response } = state;
  if (failure.timedOut) {
    const { scope, limit } = failure;
    const phase = !state.sent
      ? "while getting a token"
      : response
        ? "while reading the answer"
        : "with no answer";
    const name = scope === "try" ? "timeout" : "totalTimeout";
    return new TimeoutError(`${what} timed out ${phase}: ${name} is ${limit} ms`, {
      ...context,
      scope,
      limit,
    });
  }
  if (state.controller.signal.aborted)
    return new AbortError(`${what} was aborted by the caller's signal`, {
      ...context,
      reason: state.controller.signal.reason,
    });
  const safe = (error: unknown) => sanitize(error, () => secretsOf(transport, request));
  if (cause instanceof AuthFailure)
    return new TokenError(`${what} was not sent: ${cause.reason}`, {
      ...context,
      status: cause.status,
      cause: safe(cause.cause),
    });
  if (cause instanceof RefusedRedirect) {
    const { status } = response as Response;
    const origin = cause.target?.origin;
    const to = origin === undefined ? "a target that cannot be read" : origin;
    return new RedirectError(
      `${what} -> ${status || "redirect"}: a redirect to ${to} was not followed; check baseUrl`,
      {
        ...context,
        status,
        response: response as Response,
        targetOrigin: origin,
      },
    );
  }
  if (cause instanceof SentTwice)
    return new RequestError(
      `${what}: middleware called next() twice, which could do the work twice`,
      context,
    );
  const code = failureCode(cause);
  return new ConnectionError(
    `${what} failed: ${code ?? "the connection broke or could not be made"}`,
    {
      ...context,
      code,
      response,
      cause: safe(cause),
    },
  );
}

/** An error's name, message, code and causes, cleaned; its other properties may hold anything. */
function sanitize(error: unknown, secrets: () => Iterable<string>, depth = 0): unknown {
  if (!(error instanceof Error) || depth > 3) return undefined;
  const hidden = secrets();
  const clean = new Error(redactText(error.message, hidden));
  clean.name = error.name;
  clean.stack = redactText(error.stack ?? "", hidden);
  const { code } = error as { code?: unknown };
  if (typeof code === "string") Object.assign(clean, { code });
  if (error.cause !== undefined) clean.cause = sanitize(error.cause, () => hidden, depth + 1);
  return clean;
}
