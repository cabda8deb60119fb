/** Gives out the ids of one page, each once. */
export interface Ids {
  /** The id itself, or with a number behind it if a heading of a text already took it. */
  readonly free: (id: string) => string;
}

export function createIds(): Ids {
  const taken = new Set<string>();
  return {
    free(id) {
      let candidate = id;
      for (let count = 2; taken.has(candidate); count += 1) candidate = `${id}-${count}`;
      taken.add(candidate);
      return candidate;
    },
  };
}
