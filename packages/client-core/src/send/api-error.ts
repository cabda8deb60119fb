import { ApiError } from "../errors/api-error.ts";
import { isUnexpectedBody, UnexpectedBody } from "../errors/unexpected-body.ts";
import { redact } from "../redact.ts";
import { type Answer, isDeclaredSuccess } from "./exchange.ts";
import { fail } from "./fail.ts";
import { redactorOf } from "./secrets.ts";

const longest = 300;

/** The error for an answer that is no documented success. Its body has no secrets, which an API may echo. */
export function apiError(answer: Answer): ApiError {
  const { response, value } = answer;
  const { status, headers } = response;
  const clean = redactorOf(answer);
  const error = isUnexpectedBody(value)
    ? new UnexpectedBody(clean(value.problem), clean(value.text))
    : redact(value, clean);
  const requestId = field(error, ["requestId"]) ?? idIn(headers, clean);
  const text =
    response.ok && !isDeclaredSuccess(answer)
      ? "a success that the spec does not declare"
      : isUnexpectedBody(error)
        ? error.problem
        : (field(error, ["message", "description", "detail", "error", "title"]) ??
          (oneLine(clean(response.statusText)) || "without a text"));
  return fail(
    ApiError,
    answer,
    ` -> ${status} ${text}${requestId ? ` (request id ${requestId})` : ""}`,
    { status, error, requestId, response },
  );
}

/** The first of these fields that holds a text. */
function field(error: unknown, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = (error as Record<string, unknown> | null)?.[name];
    if (typeof value === "string" && value !== "") return oneLine(value);
  }
  return undefined;
}

function idIn(headers: Headers, clean: (text: string) => string): string | undefined {
  for (const name of ["x-request-id", "x-amzn-requestid", "x-correlator"]) {
    const id = headers.get(name);
    if (id) return oneLine(clean(id));
  }
  return undefined;
}

/** A foreign text, short and without the line breaks that could forge a line of a log. */
export function oneLine(text: string): string {
  // Control characters and the separators of lines. `\p{...}` would load tables of Unicode on import: half a millisecond.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  return text.slice(0, longest).replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]+/g, " ");
}
