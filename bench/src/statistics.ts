/** The middle of the numbers, robust against the few that a busy machine spoils. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The items in random order. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const result = [...items];
  for (let end = result.length - 1; end > 0; end--) {
    const other = Math.floor(Math.random() * (end + 1));
    [result[end], result[other]] = [result[other] as Item, result[end] as Item];
  }
  return result;
}
