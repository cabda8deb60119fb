/** Milliseconds after which a silent command looks dead. */
const patience = 2000;

/** Tells how far a run is, from the moment on at which it takes long. */
export interface Progress {
  /** Says what is done now. */
  step(now: string): void;
  end(): void;
}

/** Writes a line at most every two seconds, and none if everything is done by then. */
export function createProgress(total: number, write: (line: string) => void): Progress {
  let done = -1;
  let now = "";
  const timer = setInterval(
    () => write(`${Math.max(0, done)} of ${total} done, now ${now}`),
    patience,
  );
  // It must not keep the process alive.
  timer.unref();
  return {
    step: (text) => {
      done += 1;
      now = text;
    },
    end: () => clearInterval(timer),
  };
}
