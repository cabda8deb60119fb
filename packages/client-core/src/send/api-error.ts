import { ApiError } from "../errors/api-error.ts";
import { isUnexpectedBody, UnexpectedBody } from "../errors/unexpected-body.ts";
import { redact, redactText } from "../redact.ts";
import type { Answer } from "./answer.ts";
import { describe, errorContext } from "./failure.ts";
import { secretsOf } from "./secrets.ts";

const longest = 300;

/** An answer's body without secrets, which an API may echo. */
export function safeError(answer: Answer): unknown {
  const { value } = answer;
  // A success body that is no error, or an unreadable one whose text is hidden, is left as it is.
  if (isUnexpectedBody(value)) return value;
  return redact(value, secretsOf(answer.transport, answer.request));
}

/** The error that awaiting a call throws for an answer that is no documented success. */
export function apiError(answer: Answer, error: unknown): ApiError {
  const { operation, request, response, transport } = answer;
  const { status } = response;
  const requestId = idOf(error, response.headers);
  const text = textOf(error, response, operation.responses[status] !== undefined);
  const id = requestId === undefined ? "" : ` (request id ${requestId})`;
  const message = redactText(
    `${describe(operation)} -> ${status} ${text}${id}`,
    secretsOf(transport, request),
  );
  return new ApiError(message, {
    ...errorContext(operation, request, answer.carriedOut),
    status,
    error,
    response,
    requestId,
  });
}

/** What the API says in the fields that error bodies use: `message`, `description`, RFC 9457's `detail`. */
function textOf(error: unknown, response: Response, documented: boolean): string {
  if (error instanceof UnexpectedBody) return error.problem;
  if (typeof error === "object" && error !== null) {
    for (const key of ["message", "description", "detail", "error", "title"]) {
      const value = (error as Record<string, unknown>)[key];
      if (typeof value === "string" && value !== "") return value.slice(0, longest);
    }
  }
  if (response.ok && !documented) return "a success that the spec does not declare";
  return response.statusText || "without a text";
}

function idOf(error: unknown, headers: Headers): string | undefined {
  const inBody =
    typeof error === "object" && error !== null
      ? (error as { requestId?: unknown }).requestId
      : undefined;
  if (typeof inBody === "string" && inBody !== "") return inBody;
  return (
    headers.get("x-request-id") ??
    headers.get("x-amzn-requestid") ??
    headers.get("x-correlator") ??
    undefined
  );
}
