import { type Bump, isAtLeast } from "../changesets.ts";

/** The public surface of a package, now and as it was last released. */
export interface SurfaceChange {
  readonly name: string;
  /** The version of the last release. */
  readonly version: string;
  /** The report that is committed. */
  readonly now: string;
  /** The report of the last release; undefined before the first. */
  readonly released: string | undefined;
  /** What the pending changesets ask for. */
  readonly bump: Bump | undefined;
}

/**
 * Says what is wrong where a change of the public surface has no changeset that explains it. What is gone
 * or different may break a program: that needs a major version, or a minor one below 1.0.0, where semver
 * promises nothing else (https://semver.org/#spec-item-4). What is only new needs a minor one.
 */
export function surfaceComplaint(change: SurfaceChange): string | undefined {
  const { name, version, now, released, bump } = change;
  if (now === released) return undefined;
  const gone = released === undefined ? [] : linesMissingIn(now, released);
  const needed: Bump = gone.length > 0 && !version.startsWith("0.") ? "major" : "minor";
  if (isAtLeast(bump, needed)) return undefined;
  const what =
    released === undefined
      ? `${name} was never released`
      : `the public surface of ${name} is not that of ${version}${example(gone)}`;
  const there = bump === undefined ? "no changeset names it" : `its changeset is a ${bump} one`;
  return `${what}, and ${there}. Add one that is ${needed}: npx changeset.`;
}

function linesMissingIn(text: string, before: string): string[] {
  const lines = new Set(text.split("\n"));
  return before.split("\n").filter((line) => !lines.has(line));
}

function example([line]: readonly string[]): string {
  return line === undefined ? "" : ` (gone or changed: ${line.trim()})`;
}
