import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pendingBumps } from "../changesets.ts";
import { Failure } from "../failure.ts";
import { publicPackages } from "../packages.ts";
import { run } from "../run.ts";
import { followers } from "./followers.ts";
import { requireCleanTree } from "./preflight.ts";
import { releaseSpec } from "./release-spec.ts";

/** A version that moved. */
export interface Move {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Turns the pending changesets into versions and changelogs, writes into the changelog of an API's package
 * what changed in its spec, moves a package with those that are bundled into it, and keeps beside each package and spec what is released with it:
 * `packages/<package>/released/api.md` and `specs/<api>/released/openapi.json`, with which the next changes
 * are compared. Commits nothing.
 *
 * @param workspace the root of the workspace, which must have been built
 * @throws Failure when the tree is not clean, or when there is no changeset
 */
export async function moveVersions(workspace: string): Promise<Move[]> {
  requireCleanTree(workspace);
  const changesets = join(workspace, ".changeset");
  const pending = pendingBumps(changesets);
  if (pending.size === 0) {
    throw new Failure(
      "There is no changeset, so there is nothing to release. Add one: npx changeset.",
    );
  }
  const packages = publicPackages(workspace);
  const before = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version]));
  for (const [name, moved] of followers(packages, new Set(pending.keys()))) {
    const file = join(changesets, `with-what-is-in-${name.replace(/^.+\//, "")}.md`);
    const text = `Has in it what is new in ${moved.join(", ")}.`;
    writeFileSync(file, `---\n"${name}": patch\n---\n\n${text}\n`);
  }
  run(join(workspace, "node_modules/.bin/changeset"), ["version"], { cwd: workspace });
  const moves: Move[] = [];
  for (const { path, manifest } of publicPackages(workspace)) {
    const { name, version, telespec } = manifest;
    const from = before.get(name) ?? "";
    if (from === version) continue;
    moves.push({ name, from, to: version });
    mkdirSync(join(path, "released"), { recursive: true });
    cpSync(join(path, "api.md"), join(path, "released/api.md"));
    if (telespec !== undefined) {
      const changelog = join(path, "CHANGELOG.md");
      await releaseSpec(join(workspace, "specs", telespec.api), changelog);
    }
  }
  return moves;
}
