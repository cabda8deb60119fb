import type { TelespecError } from "../errors/telespec-error.ts";
import { describe } from "./describe.ts";
import type { Exchange } from "./exchange.ts";

/** Logs a call's end: `debug` for an answer below 400, `warn` for one above, `error` for none. */
export function report(one: Exchange, start: number, error?: TelespecError): void {
  const { transport, operation, attempt, response } = one;
  const { logger } = transport;
  if (logger === undefined) return;
  const status = response?.status;
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
export function reportRetry(one: Exchange, delay: number, error?: TelespecError): void {
  const { logger, onRetry } = one.transport;
  const { id: operation, path } = one.operation;
  const status = one.response?.status;
  const event = {
    operation,
    path,
    attempt: one.attempt,
    delay,
    ...(status !== undefined && { status }),
  };
  quietly(() =>
    logger?.info(
      `${operation} tries again in ${Math.round(delay)} ms after ${error?.name ?? status}`,
      {
        ...event,
        ...(error && { error: error.name }),
      },
    ),
  );
  quietly(() => onRetry?.({ ...event, ...(error && { error }) }));
}

/** A reporter that throws, at once or later, must not change what happens to the call. */
function quietly(tell: () => unknown): void {
  new Promise((resolve) => resolve(tell())).catch(() => {});
}
