/** A mistake in a spec, a guide or a sample: the build stops and prints the message. */
export class Problem extends Error {
  override readonly name = "Problem";

  /**
   * @param where the file, or the file and the place in it, as a person would look for it
   * @param what what is wrong there, and what to do
   */
  constructor(where: string, what: string) {
    super(`${where}: ${what}`);
  }
}
