/** One way in which an answer is not what the spec says. */
export interface Drift {
  readonly operation: string;
  readonly status: number;
  /**
   * A JSON pointer into the answer as `{ status, headers, body }`: `/body/0/startTime`,
   * `/headers/location`.
   */
  readonly pointer: string;
  /** The places in the spec that say otherwise. */
  readonly rules: readonly string[];
  /** What is there, and what the spec says, to be read after the pointer. */
  readonly message: string;
}

/** A drift, however many answers show it. */
export interface FoundDrift extends Drift {
  /** The first request whose answer shows it. */
  readonly request: string;
  /** How many times it was seen; the items of a list count one each. */
  readonly times: number;
}

/** Puts together the drifts that are the same but for the answer, or the item of a list. */
export function collect(seen: readonly (Drift & { readonly request: string })[]): FoundDrift[] {
  const groups = Map.groupBy(seen, ({ operation, status, pointer, rules }) =>
    [operation, status, pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*"), ...rules].join(" "),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, times: group.length }];
  });
}
