/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The median of what each number is to its pair, which was measured just before or after it. */
export function medianRatio(numbers: readonly number[], pairs: readonly number[]): number {
  return median(numbers.map((number, index) => number / (pairs[index] ?? Number.NaN)));
}
