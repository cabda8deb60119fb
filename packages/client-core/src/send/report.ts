import type { TelespecError } from "../errors/telespec-error.ts";
import type { Operation } from "../operation.ts";
import type { RetryEvent } from "../options.ts";
import type { Transport } from "../transport.ts";

/** Logs a call's end: `debug` for an answer below 400, `warn` for one above, `error` for none. */
export function report(
  transport: Transport,
  operation: Operation,
  attempt: number,
  start: number,
  status: number | undefined,
  error?: TelespecError,
): void {
  const { logger } = transport;
  if (logger === undefined) return;
  const level = error ? "error" : (status as number) < 400 ? "debug" : "warn";
  const end = error ? `${error.name} (carried out: ${error.carriedOut})` : status;
  quietly(() =>
    logger[level](`${operation.method} ${operation.path} -> ${end}`, {
      operation: operation.id,
      attempt,
      milliseconds: Date.now() - start,
      ...(status !== undefined && { status }),
      ...(error && { error: error.name, carriedOut: error.carriedOut }),
    }),
  );
}

/** Logs that another try follows, and tells `onRetry`. */
export function reportRetry(transport: Transport, event: RetryEvent): void {
  const { logger, onRetry } = transport;
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

/** A reporter that throws must not change what happens to the call. */
function quietly(tell: () => void): void {
  try {
    tell();
  } catch {
    // Nobody is left to tell.
  }
}
