/** A way in which a server is known to differ from the spec. */
export interface Difference {
  /** The APIs with which it shows. */
  readonly apis: readonly string[];
  /** The ids of the cells that it fails. */
  readonly cells: RegExp;
  /** How they fail. A cell that fails in another way is no known difference. */
  readonly failure: RegExp;
  /** Why it is so, and why it may stay. */
  readonly reason: string;
}

/** A cell that failed. */
export interface Failed {
  readonly api: string;
  readonly id: string;
  readonly failure: string;
}

/** The known difference that explains a failure, if there is one. */
export function explain(list: readonly Difference[], failed: Failed): Difference | undefined {
  return list.find(
    ({ apis, cells, failure }) =>
      apis.includes(failed.api) && cells.test(failed.id) && failure.test(failed.failure),
  );
}

/** Differences that explain none of the failures of an API: they are gone, or never were. */
export function stale(
  list: readonly Difference[],
  api: string,
  failures: readonly Failed[],
): Difference[] {
  const used = new Set(failures.map((failed) => explain(list, failed)));
  return list.filter((difference) => difference.apis.includes(api) && !used.has(difference));
}
