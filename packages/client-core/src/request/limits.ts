import { refuse } from "./refuse.ts";

/** How long and how often a call may try. */
export interface Limits {
  /** Milliseconds for one try. */
  readonly timeout: number;
  /** Milliseconds for all tries and waits. */
  readonly totalTimeout: number;
  /** Tries in all. */
  readonly attempts: number;
}

/** Options that set limits, of a client or of one call. */
export interface LimitOptions {
  readonly timeout?: number | undefined;
  readonly totalTimeout?: number | undefined;
  readonly retry?: { readonly attempts?: number } | undefined;
}

/** Limits from options, each with its fallback. */
export function limitsFrom(options: LimitOptions, fallback: Limits): Limits {
  const { timeout, totalTimeout, retry } = options;
  const attempts = retry?.attempts ?? fallback.attempts;
  if (!Number.isInteger(attempts) || attempts < 1)
    refuse("retry.attempts must be a whole number of 1 or more");
  return {
    timeout: positive("timeout", timeout ?? fallback.timeout),
    totalTimeout: positive("totalTimeout", totalTimeout ?? fallback.totalTimeout),
    attempts,
  };
}

/** A number greater than 0; `Infinity` is no limit. */
export function positive(name: string, value: number): number {
  return typeof value === "number" && value > 0
    ? value
    : refuse(`${name} must be a number greater than 0`);
}
