import type { TelespecError } from "../errors/telespec-error.ts";
import type { RetryEvent } from "../options.ts";
import { describe } from "./describe.ts";
import { type Answer, type Exchange, isDocumentedSuccess } from "./exchange.ts";

/** What is told of a call: one that was refused has had no try. */
type Told = Pick<Exchange, "transport" | "operation" | "attempt"> & {
  response?: Response | undefined;
};

/** Logs a call's end: `debug` for what the caller asked for, `warn` for another answer, `error` for none. */
export function report(one: Told, start: number, error?: TelespecError): void {
  const { logger } = one.transport;
  if (logger === undefined) return;
  const event = eventOf(one);
  const level = error ? "error" : isDocumentedSuccess(one as Answer) ? "debug" : "warn";
  const { name, carriedOut } = error ?? {};
  const end = error ? `${name} (carried out: ${carriedOut})` : event.status;
  const milliseconds = Math.round(performance.now() - start);
  quietly(() =>
    logger[level](`${describe(one.operation)} -> ${end}`, {
      ...event,
      milliseconds,
      ...(error && { error: name, carriedOut }),
    }),
  );
}

/** Logs that another try follows, and tells `onRetry`. */
export function reportRetry(one: Exchange, delay: number, error?: TelespecError): void {
  const { logger, onRetry } = one.transport;
  const event = { ...eventOf(one), delay };
  const { operation, status } = event;
  const why = error?.name ?? status;
  quietly(() =>
    logger?.info(`${operation} tries again in ${Math.round(delay)} ms after ${why}`, {
      ...event,
      ...(error && { error: why }),
    }),
  );
  quietly(() => onRetry?.({ ...event, ...(error && { error }) }));
}

function eventOf({ operation, attempt, response }: Told): Omit<RetryEvent, "delay" | "error"> {
  const { id, path } = operation;
  return { operation: id, path, attempt, ...(response && { status: response.status }) };
}

/** A reporter that throws, at once or later, must not change what happens to the call. */
function quietly(tell: () => unknown): void {
  new Promise((resolve) => resolve(tell())).catch(() => {});
}
