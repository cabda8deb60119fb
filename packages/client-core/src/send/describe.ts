import type { CarriedOut, ErrorContext } from "../errors/telespec-error.ts";
import type { Operation } from "../operation.ts";

/** `POST /accounts/{accountId}/calls`: what was asked for, without ids. */
export function describe({ method, path }: { method: string; path: string }): string {
  return `${method} ${path}`;
}

/** What all errors of a call say. */
export function errorContext(
  { id, method, path }: Operation,
  carriedOut: CarriedOut,
  correlationId?: string | undefined,
): ErrorContext {
  return { operation: id, carriedOut, request: { method, path }, correlationId };
}
