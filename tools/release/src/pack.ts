import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.ts";
import type { PublicPackage } from "./packages.ts";
import { root } from "./root.ts";
import { run } from "./run.ts";

/** A packed package: what would be published. */
export interface Tarball {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** The path of the `.tgz`. */
  readonly file: string;
  /** The paths of the files inside, sorted. */
  readonly files: readonly string[];
}

interface PackReport {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/**
 * Packs packages as they would be published. They must have been built.
 *
 * @param packages what to pack
 * @param destination the folder for the tarballs; made where it is missing
 * @throws Failure naming the package that cannot be packed, with what pnpm says
 */
export function pack(packages: readonly PublicPackage[], destination: string): Tarball[] {
  mkdirSync(destination, { recursive: true });
  const pnpm = join(root, "node_modules/.bin/pnpm");
  return packages.map(({ folder, path }) => {
    const args = ["pack", "--json", "--pack-destination", destination];
    const report: PackReport = JSON.parse(run(pnpm, args, { cwd: path }));
    const files = report.files.map((file) => file.path).sort();
    if (!files.some((file) => file.startsWith("dist/"))) {
      throw new Failure(
        `packages/${folder} has no dist. Build first: npm run generate, npm start.`,
      );
    }
    return { folder, name: report.name, version: report.version, file: report.filename, files };
  });
}
