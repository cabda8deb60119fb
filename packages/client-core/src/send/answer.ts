import type { CarriedOut } from "../errors/telespec-error.ts";
import { isUnexpectedBody } from "../errors/unexpected-body.ts";
import type { Operation } from "../operation.ts";
import type { BuiltRequest } from "../request/build.ts";
import type { Transport } from "../transport.ts";

/** The last answer of a call, whatever its status. */
export interface Answer {
  readonly transport: Transport;
  readonly operation: Operation;
  readonly request: BuiltRequest;
  readonly response: Response;
  /** The body's value. */
  readonly value: unknown;
  /** What all tries together tell. */
  carriedOut: CarriedOut;
}

/** Whether the spec declares an answer's status as a success. */
export function isDeclaredSuccess({ operation, response }: Answer): boolean {
  return response.ok && operation.responses[response.status] !== undefined;
}

/** Whether an answer is what awaiting the call gives: a declared success whose body could be read. */
export function isDocumentedSuccess(answer: Answer): boolean {
  return isDeclaredSuccess(answer) && !isUnexpectedBody(answer.value);
}
