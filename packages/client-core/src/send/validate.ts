import { ValidationError } from "../errors/validation-error.ts";
import type { Operation } from "../operation.ts";
import type { BuiltRequest, Parameters } from "../request/build.ts";
import type { Transport } from "../transport.ts";
import type { Violation } from "../validator.ts";
import type { Answer } from "./answer.ts";
import { describe, errorContext } from "./failure.ts";

/** Ends a call before it is sent, if its parameters do not fit the spec and the client shall check. */
export function checkRequest(
  { validate }: Transport,
  operation: Operation,
  request: BuiltRequest,
  bound: Parameters,
  parameters: Parameters,
): void {
  const found = validate?.request?.(operation.id, { ...bound, ...parameters }) ?? [];
  if (found.length > 0) throw validationError(operation, request, "request", found);
}

/** Ends a call whose documented success does not fit the spec, if the client shall check. */
export function checkResponse(answer: Answer): void {
  const { transport, operation, request, response, value } = answer;
  const found = transport.validate?.response?.(operation.id, response.status, value) ?? [];
  if (found.length > 0) throw validationError(operation, request, "response", found);
}

function validationError(
  operation: Operation,
  request: BuiltRequest,
  subject: "request" | "response",
  violations: readonly Violation[],
): ValidationError {
  const [first, ...more] = violations as [Violation, ...Violation[]];
  const rest = more.length === 0 ? "" : `, and ${more.length} more`;
  return new ValidationError(
    `${describe(operation)}: the ${subject} does not fit the spec: ${first.field} must satisfy ${first.rule}, and is of type ${first.type}${rest}`,
    {
      ...errorContext(operation, request, subject === "request" ? "no" : "yes"),
      subject,
      violations,
    },
  );
}
