/** Ended work because its time was up. */
export class TimedOut {}

/** Ended work because the caller's signal said so. */
export class Aborted {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

/** Timers hold 31 bits of milliseconds; a longer limit, `Infinity` included, is none. */
export const longestTimer = 2 ** 31 - 1;

/**
 * Gives work a time limit and ties it to the caller's signal. Ends at once even where the work ignores
 * the signal it is given, and leaves no timer and no listener behind.
 *
 * @param milliseconds 0 or less: the work is not begun.
 * @throws TimedOut, Aborted, or what the work throws.
 */
export function limited<Value>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", abort);
    };
    const end = (why: TimedOut | Aborted, reason?: unknown) => {
      stop();
      reject(why);
      controller.abort(reason);
    };
    const abort = () => end(new Aborted(outer?.reason), outer?.reason);
    const expire = () => end(new TimedOut());
    if (outer?.aborted) return abort();
    if (!(milliseconds > 0)) return expire();
    if (milliseconds <= longestTimer) timer = setTimeout(expire, milliseconds);
    outer?.addEventListener("abort", abort);
    work(controller.signal).then(
      (value) => {
        stop();
        resolve(value);
      },
      (error) => {
        stop();
        reject(error);
      },
    );
  });
}

/** Waits, but no longer than the signal allows. */
export async function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await limited(milliseconds, signal, () => new Promise(() => {}));
  } catch (why) {
    if (!(why instanceof TimedOut)) throw why;
  }
}
