import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import type { Tarball } from "../pack.ts";
import { differingFiles } from "./contents.ts";
import { download, findPublished } from "./registry.ts";

/** What a release would do. */
export interface Plan {
  /** To be published, in this order: what others depend on comes first. */
  readonly publish: readonly Tarball[];
  /** On the registry already, just as it is here. */
  readonly same: readonly Tarball[];
}

/**
 * Compares what was packed with what a registry has.
 *
 * @param tarballs all public packages, those that others depend on first
 * @throws Failure when a version is there with other contents, or when the registry does not answer
 */
export async function planRelease(tarballs: readonly Tarball[], registry: string): Promise<Plan> {
  const publish: Tarball[] = [];
  const same: Tarball[] = [];
  const taken: string[] = [];
  for (const tarball of tarballs) {
    const { name, version } = tarball;
    const published = await findPublished(registry, name, version);
    if (published === undefined) {
      publish.push(tarball);
      continue;
    }
    const folder = mkdtempSync(join(tmpdir(), "published-"));
    try {
      const file = join(folder, "published.tgz");
      await download(registry, published, file);
      const files = differingFiles(file, tarball.file, folder);
      if (files.length === 0) same.push(tarball);
      else taken.push(`${name} ${version}: ${files.join(", ")}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  if (taken.length > 0) {
    throw new Failure(
      `Published already, with other contents:\n  ${taken.join("\n  ")}\n` +
        "Nothing was published. A change that users get needs a changeset: npx changeset, then npm run release:version.",
    );
  }
  return { publish, same };
}
