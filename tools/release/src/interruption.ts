const controller = new AbortController();

/** Aborts when the user ends the command: Ctrl-C, SIGTERM, SIGHUP, or the death of the parent. */
export const interruption: AbortSignal = controller.signal;

/** Starts watching; from then on a signal ends nothing by itself. */
export function watchForInterruption(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) {
    process.on(signal, () => controller.abort());
  }
  // The channel to the parent is only there to tell of its death; it must not keep us alive.
  process.channel?.unref();
}
