import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import { pack, type Tarball } from "../pack.ts";
import { publicPackages } from "../packages.ts";
import { tryRun } from "../run.ts";
import { planRelease } from "./plan.ts";
import { requireCleanTree, requireLogin, requireVersioned } from "./preflight.ts";

export interface PublishOptions {
  /** The root of the workspace, which must have been built. */
  readonly workspace: string;
  readonly registry: string;
  /** Where the tarballs go. */
  readonly destination: string;
  /** Let npm attest where the tarballs were built (https://docs.npmjs.com/generating-provenance-statements). */
  readonly provenance: boolean;
  /** The file with npm's settings, the login among them. @default the user's own */
  readonly npmrc?: string;
}

/**
 * Publishes every package whose version the registry does not have.
 *
 * All that can be known beforehand is looked at before anything is published: the tree, the changesets, the
 * login, and what the registry has. A package follows those that it depends on, so that whatever happens
 * between two of them, what is published can be installed; and publishing again goes on where it ended.
 *
 * @returns what was published
 * @throws Failure saying what is published and what is not
 */
export async function publish(options: PublishOptions): Promise<readonly Tarball[]> {
  const { workspace, registry, destination, provenance, npmrc } = options;
  requireCleanTree(workspace);
  requireVersioned(workspace);
  // Outside of the workspace, whose own settings npm would warn of.
  const npm = {
    cwd: dirname(destination),
    env: npmrc === undefined ? {} : { npm_config_userconfig: npmrc },
  };
  requireLogin(registry, npm);
  const plan = await planRelease(pack(publicPackages(workspace), destination), registry);
  const done: Tarball[] = [];
  for (const tarball of plan.publish) {
    const args = ["publish", tarball.file, "--access=public", `--provenance=${provenance}`];
    const { code, output } = tryRun("npm", [...args, "--registry", registry], npm);
    if (code !== 0) throw refused(tarball, output, done, plan.publish, registry);
    done.push(tarball);
  }
  return done;
}

function refused(
  tarball: Tarball,
  output: string,
  done: readonly Tarball[],
  wanted: readonly Tarball[],
  registry: string,
): Failure {
  const list = (some: readonly Tarball[]) =>
    some.map(({ name, version }) => `${name} ${version}`).join(", ");
  const rest = wanted.slice(done.length);
  const state =
    done.length === 0
      ? "Nothing was published."
      : `Published, and complete in themselves: ${list(done)}.\nNot published: ${list(rest)}.\nWhen that is mended, the same command publishes the rest.`;
  return new Failure(
    `The registry ${registry} refuses ${tarball.name} ${tarball.version}:\n${output.trim()}\n${state}`,
  );
}
