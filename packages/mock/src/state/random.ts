/**
 * Makes a sequence of numbers from 0 (included) to 1 (excluded) that is the same for the same seed:
 * a linear congruential generator with the constants of Numerical Recipes, of whose 32 bits the
 * upper ones are random enough for choosing which requests fail.
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // Seeds that are close to each other begin close to each other.
  for (let round = 0; round < 8; round += 1) next();
  return next;
}
