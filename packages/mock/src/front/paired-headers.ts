import type { DeclaredResponse } from "../spec/operations.ts";

/**
 * Brings the headers of an answer in line with its body. Where a header's named examples bear names
 * of body examples, they belong together: the header says what goes with the body that is answered,
 * and is absent where nothing does. Other headers stay as they are.
 *
 * @param example - The body example that is answered; absent when the body is made up.
 */
export function pairHeaders(
  headers: Readonly<Record<string, string>>,
  response: DeclaredResponse | undefined,
  example: string | undefined,
): Record<string, string> {
  const paired = { ...headers };
  if (response === undefined || example === undefined) return paired;
  const bodies = new Set(response.contents.flatMap(({ examples }) => [...examples.keys()]));
  for (const { name, examples } of response.headers) {
    if (![...examples.keys()].some((key) => bodies.has(key))) continue;
    const value = examples.get(example);
    if (value === undefined) delete paired[name];
    else paired[name] = String(value);
  }
  return paired;
}
