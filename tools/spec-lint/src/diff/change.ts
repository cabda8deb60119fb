/** What a change does to those who use an API. */
export type Level = "breaking" | "additive" | "editorial";

/** The version that a change asks for, as changesets call it. */
export type Bump = "major" | "minor" | "none";

export interface Change {
  readonly level: Level;
  /** Where, as a person would say it: an operation, a schema's property. */
  readonly where: string;
  /** What changed, in one sentence. */
  readonly what: string;
}

const BUMPS: Record<Level, Bump> = { breaking: "major", additive: "minor", editorial: "none" };

/** The version that a set of changes asks for. */
export function bumpFor(changes: readonly Change[]): Bump {
  if (changes.some(({ level }) => level === "breaking")) return BUMPS.breaking;
  return changes.some(({ level }) => level === "additive") ? BUMPS.additive : BUMPS.editorial;
}
