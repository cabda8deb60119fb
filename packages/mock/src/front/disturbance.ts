import type { Headers, Query } from "./message.ts";
import { PreferenceError, readWishes } from "./prefer.ts";

/** How a connection is broken; see the README. */
export const faults = ["reset", "truncate", "stall"] as const;

/** A way in which a connection is broken. */
export type Fault = (typeof faults)[number];

/** The longest delay, and how long a stalled answer is held, in milliseconds. */
export const longestWait = 60_000;

/** What goes wrong with an answer, although it is right in itself. */
export interface Disturbance {
  /** Milliseconds. */
  readonly delay: number | undefined;
  readonly fault: Fault | undefined;
}

/**
 * Reads `Prefer: delay=, fault=`, or without that header the query parameters `__delay` and
 * `__fault`.
 *
 * @throws PreferenceError when a value is not of its kind.
 */
export function readDisturbance(headers: Headers, query: Query): Disturbance {
  const wishes = readWishes(headers, query);
  return { delay: readDelay(wishes.get("delay")), fault: readFault(wishes.get("fault")) };
}

/** Whether a value is a delay that the mock can keep to. */
export function isDelay(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= longestWait;
}

/** Whether a value names a fault. */
export function isFault(value: unknown): value is Fault {
  return (faults as readonly unknown[]).includes(value);
}

function readDelay(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const delay = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (isDelay(delay)) return delay;
  throw new PreferenceError(
    `delay=${value} is no delay. Write whole milliseconds up to ${longestWait}, such as delay=250.`,
  );
}

function readFault(value: string | undefined): Fault | undefined {
  if (value === undefined || isFault(value)) return value;
  throw new PreferenceError(`fault=${value} is no fault. There is ${faults.join(", ")}.`);
}

/** Waits, but not for long once it is interrupted. */
export async function pause(milliseconds: number, interruption: AbortSignal): Promise<void> {
  if (interruption.aborted) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      interruption.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    interruption.addEventListener("abort", end);
  });
}
