/** Timers that the package (not the runtime, nor a test) set while `work` ran, and that neither fired nor were cleared. */
export async function timersLeftBy(work: () => Promise<void>): Promise<number> {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const pending = new Set<unknown>();
  const setAndNote = (
    callback: (...rest: unknown[]) => void,
    milliseconds = 0,
    ...rest: unknown[]
  ) => {
    const timer = set(() => {
      pending.delete(timer);
      callback(...rest);
    }, milliseconds);
    if (/client-core\/src\/(?!.*\.test\.ts)/.test(new Error().stack ?? "")) pending.add(timer);
    return timer;
  };
  globalThis.setTimeout = setAndNote as typeof setTimeout;
  globalThis.clearTimeout = (timer) => {
    pending.delete(timer);
    clear(timer);
  };
  try {
    await work();
    return pending.size;
  } finally {
    globalThis.setTimeout = set;
    globalThis.clearTimeout = clear;
  }
}
