import { taskName } from "./task-name.ts";

const quietMs = 10_000;

/** Prints what is going on: a line per task that really runs, and a sign of life in long silences. */
export interface Progress {
  /** A task began, or came from the cache; the latter is counted, not printed. */
  readonly task: (id: string, cached: boolean) => void;
  /** Stops the signs of life. */
  readonly end: () => void;
  /** Seconds since the start, with one decimal. */
  readonly seconds: () => string;
}

/**
 * @param total how many tasks there will be, where that is known
 */
export function reportProgress(total?: number): Progress {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  const beat = () => console.log(`  ... ${Math.round(Number(seconds()))} s`);
  let count = 0;
  let timer = setInterval(beat, quietMs);
  return {
    seconds,
    task(id, cached) {
      count += 1;
      if (cached) return;
      const place = total === undefined ? "" : `${String(count).padStart(4)}/${total}`;
      console.log(`${place}  ${taskName(id)}`);
      clearInterval(timer);
      timer = setInterval(beat, quietMs);
    },
    end: () => clearInterval(timer),
  };
}
