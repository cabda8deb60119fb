import type { Bench } from "../bench/bench.ts";

/** What a cell is about; one line of the report each. */
export type Group =
  | "schemas"
  | "responses"
  | "requests"
  | "negative"
  | "security"
  | "paging"
  | "protocol";

/** One test of the matrix. */
export interface Cell {
  /** Unique within the API. */
  readonly id: string;
  readonly group: Group;
  /** The id of the operation, if it is about one. */
  readonly operation: string | undefined;
  /** What holds if the cell is good, as a sentence. */
  readonly title: string;
  /** The parts of the spec that are tested when the cell is run; see `obligations.ts`. */
  readonly covers: readonly string[];
  /** @throws an error that says what is wrong. */
  run(bench: Bench): Promise<void>;
}
