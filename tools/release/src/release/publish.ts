import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import { pack, type Tarball } from "../pack.ts";
import { publicPackages } from "../packages.ts";
import { type Plan, planRelease } from "./plan.ts";
import { requireCleanTree, requireLogin, requireVersioned } from "./preflight.ts";
import { findPublished } from "./registry.ts";
import { upload } from "./upload.ts";

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
  /** Called with each package when the registry has it. */
  readonly onPublished?: (tarball: Tarball) => void;
  /** When it aborts, the package under way is published, and no other. */
  readonly signal?: AbortSignal;
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
  const { workspace, registry, destination, provenance, npmrc, onPublished, signal } = options;
  requireCleanTree(workspace);
  requireVersioned(workspace);
  mkdirSync(destination, { recursive: true });
  // Outside of the workspace, whose own settings npm would warn of.
  const npm = {
    cwd: dirname(destination),
    env: npmrc === undefined ? {} : { npm_config_userconfig: npmrc },
  };
  requireLogin(registry, npm);
  const plan = await planRelease(pack(publicPackages(workspace), destination), registry);
  const flags = ["--access=public", `--provenance=${provenance}`, "--registry", registry];
  const done: Tarball[] = [];
  for (const tarball of plan.publish) {
    if (signal?.aborted) {
      throw new Failure(`Stopped by a signal.\n${stateOf(plan, done, "The")}`);
    }
    const { code, output } = await upload(tarball, flags, npm);
    if (code !== 0 && !(await hasArrived(registry, tarball))) {
      throw new Failure(
        `The registry ${registry} refuses ${tarball.name} ${tarball.version}:\n${output.trim()}\n` +
          stateOf(plan, done, "When that is mended, the"),
      );
    }
    done.push(tarball);
    onPublished?.(tarball);
  }
  return done;
}

/** An upload whose answer is lost fails for npm. */
async function hasArrived(registry: string, { name, version }: Tarball): Promise<boolean> {
  const published = await findPublished(registry, name, version).catch(() => undefined);
  return published !== undefined;
}

function stateOf({ same, publish }: Plan, done: readonly Tarball[], then: string): string {
  const list = (some: readonly Tarball[]) =>
    some.map(({ name, version }) => `${name} ${version}`).join(", ");
  const there = [...same, ...done];
  if (there.length === 0) return "Nothing was published.";
  return (
    `Published, and complete in themselves: ${list(there)}.\n` +
    `Not published: ${list(publish.slice(done.length))}.\n${then} same command publishes the rest.`
  );
}
