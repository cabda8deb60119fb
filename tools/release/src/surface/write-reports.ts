import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PublicPackage, publicPackages } from "../packages.ts";
import { surfaceReport } from "./report.ts";

/** The name of the committed report in each package. */
export const reportFile = "api.md";

/**
 * Writes the report of every package from what was built.
 *
 * @returns the packages whose report changed
 */
export function writeReports(packages: readonly PublicPackage[] = publicPackages()): string[] {
  return packages.flatMap(({ path, manifest }) => {
    const file = join(path, reportFile);
    const text = surfaceReport(manifest, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) return [];
    writeFileSync(file, text);
    return [manifest.name];
  });
}
