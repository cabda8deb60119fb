import type { ErrorContext, TelespecError } from "../errors/telespec-error.ts";
import { carriedOut } from "./carried-out.ts";
import { describe, errorContext } from "./describe.ts";
import type { Exchange } from "./exchange.ts";

/**
 * Makes an error of a call: what was asked for, and whether it was done, are the same in all of them.
 *
 * @param text goes on from `POST /accounts/{accountId}/calls`.
 * @param more what this kind of error says besides.
 */
export function fail<Failure extends TelespecError, More extends object>(
  Kind: new (message: string, context: ErrorContext & More) => Failure,
  exchange: Exchange,
  text: string,
  more: More,
): Failure {
  const { operation, request } = exchange;
  return new Kind(describe(operation) + text, {
    ...errorContext(operation, carriedOut(exchange), request.correlationId),
    ...more,
  });
}
