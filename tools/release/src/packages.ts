import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

/** What an `exports` entry of a manifest leads to. */
export type ExportTarget = string | null | { readonly [condition: string]: ExportTarget };

/** A package.json, as far as it is read here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, ExportTarget>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly telespec?: { readonly api: string; readonly client: string };
  readonly [key: string]: unknown;
}

/** A package that is published. */
export interface PublicPackage {
  /** The name of its folder in `packages`. */
  readonly folder: string;
  /** The path of that folder. */
  readonly path: string;
  readonly manifest: Manifest;
}

/** Reads a package.json. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/**
 * All packages that are published, those that others depend on first.
 *
 * @param workspace the root of the workspace
 */
export function publicPackages(workspace: string = root): PublicPackage[] {
  const packages = readdirSync(join(workspace, "packages"))
    .map((folder) => ({ folder, path: join(workspace, "packages", folder) }))
    .filter(({ path }) => existsSync(join(path, "package.json")))
    .map((one) => ({ ...one, manifest: readManifest(one.path) }))
    .filter(({ manifest }) => manifest.private !== true);
  return inOrderOfNeed(packages);
}

/** The packages that are clients of an API. */
export function apiPackages(workspace: string = root): PublicPackage[] {
  return publicPackages(workspace).filter(({ manifest }) => manifest.telespec !== undefined);
}

function inOrderOfNeed(packages: readonly PublicPackage[]): PublicPackage[] {
  const ordered = new Set<PublicPackage>();
  const add = (one: PublicPackage) => {
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      const needed = packages.find(({ manifest }) => manifest.name === name);
      if (needed !== undefined && needed !== one) add(needed);
    }
    ordered.add(one);
  };
  for (const one of packages) add(one);
  return [...ordered];
}
