import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pendingBumps } from "../changesets.ts";
import { Failure } from "../failure.ts";
import { apiPackages, publicPackages } from "../packages.ts";
import { run } from "../run.ts";
import { ensureToolbox } from "../toolbox.ts";
import { copyWorkspace, type WorkspaceCopy } from "../workspace-copy.ts";
import { startRegistry } from "./local-registry.ts";
import { publish } from "./publish.ts";
import { runQuickStart } from "./quick-start.ts";
import { moveVersions } from "./version.ts";

/**
 * Does a whole release in a copy of the workspace, to a registry on this machine: versions, build, pack,
 * publish, install, run. Changes nothing here, and publishes nothing elsewhere.
 *
 * @param print receives a line for each step
 * @throws Failure of the step that fails
 */
export async function dryRun(print: (line: string) => void): Promise<void> {
  ensureToolbox();
  using copy = copyWorkspace();
  print("Copied the workspace.");
  build(copy);
  print("Built it.");
  await moveInCopy(copy, print);
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  try {
    using registry = await startRegistry(folder);
    const npmrc = join(folder, "npmrc");
    writeFileSync(npmrc, registry.npmrc);
    const destination = join(folder, "tarballs");
    const options = {
      workspace: copy.root,
      registry: registry.url,
      destination,
      npmrc,
      provenance: false,
    };
    for (const { name, version, file, files } of await publish(options)) {
      print(`Published ${name} ${version}: ${files.length} files, ${kilobytes(file)} kB.`);
    }
    const again = await publish(options);
    if (again.length > 0)
      throw new Failure("A second publication found something left to publish.");
    print("Published again: nothing was left to do.");
    installAndRun(copy, folder, registry.npmrc, print);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  print("The release would succeed. Nothing here has changed.");
}

/** Builds all packages of a copy. */
export function build(copy: WorkspaceCopy): void {
  copy.run("turbo", ["run", "build", "--filter=./packages/*"]);
}

async function moveInCopy(copy: WorkspaceCopy, print: (line: string) => void): Promise<void> {
  if (pendingBumps(join(copy.root, ".changeset")).size === 0) {
    print("No changeset is pending: the versions stay as they are.");
    return;
  }
  for (const { name, from, to } of await moveVersions(copy.root)) {
    print(`${name}: ${from} -> ${to}`);
  }
  copy.git("add", "--all");
  copy.git("commit", "--quiet", "--message=Move versions");
  // The mock tells its version, which is built into it.
  build(copy);
}

function installAndRun(
  copy: WorkspaceCopy,
  folder: string,
  npmrc: string,
  print: (line: string) => void,
): void {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, ".npmrc"), npmrc);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  const names = publicPackages(copy.root).map(({ manifest }) => manifest.name);
  run("npm", ["install", "--no-audit", "--no-fund", ...names], { cwd: project });
  print("Installed all of them in an empty folder.");
  for (const one of apiPackages(copy.root)) {
    const printed = runQuickStart(one, project).trim();
    print(`Ran the example of ${one.manifest.name}'s README: ${printed}`);
  }
}

function kilobytes(file: string): string {
  return (statSync(file).size / 1000).toFixed(0);
}
