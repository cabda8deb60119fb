import type { TelespecError } from "../errors/telespec-error.ts";
import type { Operation } from "../operation.ts";
import type { RetryEvent } from "../options.ts";
import type { Transport } from "../transport.ts";
import { describe } from "./failure.ts";

/** Logs a call's end: `debug` for an answer below 400, `warn` for one above, `error` for none. */
export function report(
  { logger }: Transport,
  operation: Operation,
  attempt: number,
  start: number,
  status: number | undefined,
  error?: TelespecError,
): void {
  if (logger === undefined) return;
  const level = error ? "error" : (status as number) < 400 ? "debug" : "warn";
  const end = error ? `${error.name} (carried out: ${error.carriedOut})` : status;
  quietly(() =>
    logger[level](`${describe(operation)} -> ${end}`, {
      operation: operation.id,
      attempt,
      milliseconds: Math.round(performance.now() - start),
      ...(status !== undefined && { status }),
      ...(error && { error: error.name, carriedOut: error.carriedOut }),
    }),
  );
}

/** Logs that another try follows, and tells `onRetry`. */
export function reportRetry({ logger, onRetry }: Transport, event: RetryEvent): void {
  const { error, ...fields } = event;
  const why = error ? error.name : event.status;
  quietly(() =>
    logger?.info(`${event.operation} tries again in ${Math.round(event.delay)} ms after ${why}`, {
      ...fields,
      ...(error && { error: error.name }),
    }),
  );
  quietly(() => onRetry?.(event));
}

/** A reporter that throws, at once or later, must not change what happens to the call. */
function quietly(tell: () => unknown): void {
  new Promise((resolve) => resolve(tell())).catch(() => {});
}
