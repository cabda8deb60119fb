import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../.cache/", import.meta.url));

/**
 * Installs a package that only the benchmark compares with, into a folder of its own: nobody else needs
 * its dependencies.
 *
 * @returns the folder it stands in, or `undefined` where it cannot be had (no network, for one).
 */
export function installOnDemand(name: string, version: string): string | undefined {
  const home = `${cache}${name}-${version}`;
  const folder = `${home}/node_modules/${name}`;
  if (existsSync(folder)) return folder;
  mkdirSync(home, { recursive: true });
  const install = ["install", "--prefix", home, "--no-audit", "--no-fund", `${name}@${version}`];
  try {
    execFileSync("npm", install, { stdio: "ignore" });
    return folder;
  } catch {
    console.warn(`${name} ${version} could not be installed: the run goes on without it`);
    return undefined;
  }
}

export { cache };
