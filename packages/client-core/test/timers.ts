/** Timers that were set while `work` ran, and neither fired nor were cleared. */
export async function timersLeftBy(work: () => Promise<void>): Promise<number> {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const pending = new Set<unknown>();
  const setAndNote = (callback: () => void, milliseconds?: number) => {
    const timer = set(() => {
      pending.delete(timer);
      callback();
    }, milliseconds);
    pending.add(timer);
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
