/** Timers hold 31 bits of milliseconds; a longer limit, `Infinity` included, is none. */
export const longestTimer: number = 2 ** 31 - 1;

/**
 * Gives work a time limit and ties it to the caller's signal. Ends at once even where the work ignores
 * the signal it is given, and leaves no timer and no listener behind.
 *
 * @param milliseconds 0 or less: the work is not begun.
 * @param failure makes what is thrown when the caller's signal fires, or else when the time is up.
 */
export function limited<Value>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
  failure: (aborted: boolean) => unknown,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", abort);
    };
    const end = (aborted: boolean) => {
      stop();
      reject(failure(aborted));
      controller.abort(aborted ? outer?.reason : undefined);
    };
    const abort = () => end(true);
    const expire = () => end(false);
    if (outer?.aborted) return abort();
    if (!(milliseconds > 0)) return expire();
    if (milliseconds <= longestTimer) timer = setTimeout(expire, milliseconds);
    outer?.addEventListener("abort", abort);
    // Not `finally`, which costs a microsecond.
    work(controller.signal).then(
      (value) => {
        stop();
        resolve(value);
      },
      (error) => {
        stop();
        reject(error);
        // Middleware may have failed while its request was under way.
        controller.abort();
      },
    );
  });
}

/** Waits; throws the error that `aborted` makes if the caller's signal fires before. */
export async function wait(
  milliseconds: number,
  outer: AbortSignal | undefined,
  aborted: () => Error,
): Promise<void> {
  const never = () => new Promise<never>(() => {});
  await limited(milliseconds, outer, never, (early) => early && aborted()).catch((error) => {
    if (error) throw error;
  });
}
