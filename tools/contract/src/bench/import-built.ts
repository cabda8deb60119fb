/**
 * Imports a built package of the workspace.
 *
 * @throws Error that says what to do, if it has not been built.
 */
export async function importBuilt<Exports>(name: string): Promise<Exports> {
  try {
    return (await import(name)) as Exports;
  } catch (cause) {
    const message = `${name} cannot be loaded. Build it first: npm test does, and so does npm start.`;
    throw new Error(message, { cause });
  }
}
