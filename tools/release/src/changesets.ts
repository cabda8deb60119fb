import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { Failure } from "./failure.ts";

/** How far a version moves. */
export type Bump = "major" | "minor" | "patch";

const strength: Readonly<Record<Bump, number>> = { patch: 1, minor: 2, major: 3 };

/**
 * Reads the changesets that are not released yet.
 *
 * @param folder the `.changeset` folder
 * @returns the farthest that any of them moves each package
 * @throws Failure naming a file that is not a changeset
 */
export function pendingBumps(folder: string): ReadonlyMap<string, Bump> {
  const bumps = new Map<string, Bump>();
  for (const file of readdirSync(folder)) {
    if (!file.endsWith(".md") || file === "README.md") continue;
    const front = /^---\n(.*?)\n?---\n/s.exec(readFileSync(join(folder, file), "utf8"))?.[1];
    if (front === undefined) {
      throw new Failure(
        `.changeset/${file} does not begin with a list of packages between two lines of ---.`,
      );
    }
    const wanted: Readonly<Record<string, unknown>> = parse(front) ?? {};
    for (const [name, bump] of Object.entries(wanted)) {
      if (!isBump(bump)) {
        throw new Failure(
          `.changeset/${file} moves ${name} by '${bump}': take major, minor or patch.`,
        );
      }
      const before = bumps.get(name);
      if (before === undefined || strength[bump] > strength[before]) bumps.set(name, bump);
    }
  }
  return bumps;
}

/** Whether a bump moves a version at least as far as another. */
export function isAtLeast(bump: Bump | undefined, needed: Bump): boolean {
  return bump !== undefined && strength[bump] >= strength[needed];
}

function isBump(value: unknown): value is Bump {
  return value === "major" || value === "minor" || value === "patch";
}
