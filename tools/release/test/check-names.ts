const file = new URL("./consumer/suite.ts", import.meta.url).href;
const { suite }: { readonly suite: object } = await import(file);

/** The names of the suite's checks. Its types are checked in the consumer, against the tarballs, and nowhere else. */
export const checkNames: readonly string[] = Object.keys(suite);
