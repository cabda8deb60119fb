import { existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "./failure.ts";
import type { Tarball } from "./pack.ts";
import { readManifest } from "./packages.ts";
import { root } from "./root.ts";
import { run } from "./run.ts";

/**
 * Makes a project that has installed the given tarballs, without asking a registry: the tarballs are
 * unpacked into its node_modules, and their third-party dependencies are linked to the workspace's own
 * copies, which have the versions that the manifests ask for.
 *
 * @param tarballs the packages that it has
 * @param folder where to make it
 * @throws Failure when a tarball needs a package that neither the tarballs nor the workspace has
 */
export function makeConsumer(tarballs: readonly Tarball[], folder: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(modules, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "type": "module" }\n');
  for (const { name, file } of tarballs) {
    const home = join(modules, name);
    mkdirSync(home, { recursive: true });
    run("tar", ["-xzf", file, "--strip-components=1", "-C", home], { cwd: folder });
  }
  for (const { name, folder: source } of tarballs) {
    for (const need of Object.keys(readManifest(join(modules, name)).dependencies ?? {})) {
      if (tarballs.some((tarball) => tarball.name === need)) continue;
      link(need, join(root, "packages", source), modules);
    }
  }
  // Consumers on Node have Node's types.
  link("@types/node", root, modules);
}

/** Links a package of the workspace into a project's node_modules. */
export function link(name: string, from: string, modules: string): void {
  const target = join(from, "node_modules", name);
  const place = join(modules, name);
  if (existsSync(place)) return;
  if (!existsSync(target)) throw new Failure(`${from} needs ${name}, which is not installed.`);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(realpathSync(target), place);
}
