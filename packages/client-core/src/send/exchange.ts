import type { CarriedOut } from "../errors/telespec-error.ts";
import { isUnexpectedBody } from "../errors/unexpected-body.ts";
import type { Operation } from "../operation.ts";
import type { HeaderRecord } from "../request/headers.ts";
import type { Limits } from "../request/limits.ts";
import type { Transport } from "../transport.ts";
import { carriedOut } from "./carried-out.ts";

/** What a call sends. All of it is text, or bytes kept in memory: it can be sent any number of times. */
export interface CallRequest {
  readonly url: string;
  readonly headers: HeaderRecord;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  readonly correlationId: string | undefined;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
}

/**
 * One try of a call: what is sent, and how far it has come. Each try has an exchange of its own, since
 * one that was given up may go on in the background.
 */
export interface Exchange {
  readonly transport: Transport;
  readonly operation: Operation;
  /** What is sent; after a redirect that was followed, where the answer came from. */
  request: CallRequest;
  /** Secrets that all tries were sent with, beside those of the request; an API may echo them. */
  readonly secrets: string[];
  /** The number of this try, from 1. */
  readonly attempt: number;
  /** What the tries before this one leave behind. */
  readonly before: CarriedOut;
  /** How many requests may have left: all that were handed to `fetch`, less those proven unsent. */
  left: number;
  /** How many of them may have done the work: all but those that the API refused. */
  sent: number;
  /** Milliseconds that the token endpoint asked for before another try. */
  delay: number | undefined;
  /** The credentials of this try, unless the caller set the header. */
  authorization: string | undefined;
  response: Response | undefined;
  /** The answer's text. */
  text: string;
  /** The answer's body. */
  value: unknown;
  /** Whether the connection broke while the body was read. */
  broken: boolean;
  /** Whether another try would fail in the same way. */
  final: boolean;
}

/** A try of a call. @param last the try before it, if it is not the first. */
export function newTry(
  transport: Transport,
  operation: Operation,
  request: CallRequest,
  last?: Exchange,
): Exchange {
  return {
    transport,
    operation,
    request,
    secrets: last?.secrets ?? [],
    attempt: (last?.attempt ?? 0) + 1,
    before: last ? carriedOut(last) : "no",
    left: 0,
    sent: 0,
    delay: undefined,
    authorization: undefined,
    response: undefined,
    text: "",
    value: undefined,
    broken: false,
    final: false,
  };
}

/** An exchange that has its answer, whatever its status. */
export interface Answer extends Exchange {
  response: Response;
}

/** Whether the spec declares an answer's status as a success. */
export function isDeclaredSuccess({ operation, response }: Answer): boolean {
  return response.ok && operation.responses[response.status] !== undefined;
}

/** Whether an answer is what awaiting the call gives: a declared success whose body could be read. */
export function isDocumentedSuccess(answer: Answer): boolean {
  return isDeclaredSuccess(answer) && !isUnexpectedBody(answer.value);
}
