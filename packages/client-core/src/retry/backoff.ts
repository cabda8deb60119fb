const base = 250;
const cap = 8_000;

/**
 * The wait before a try, in milliseconds: full jitter between 0 and 250 ms, doubled with every failure
 * up to 8 s, so that callers who failed together do not come back together.
 *
 * @param failures how many tries have failed, 1 or more.
 */
export function backoff(failures: number, random: () => number = Math.random): number {
  return random() * Math.min(cap, base * 2 ** (failures - 1));
}
