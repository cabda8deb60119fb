import type { PublicPackage } from "../packages.ts";

/**
 * Finds the packages that have others bundled into them, and must move with these: their contents are not
 * those of the published version any more. What is bundled stands in `devDependencies`, as a package or as
 * the spec of an API, and brings its own `dependencies`.
 *
 * @param moving the names of the packages that get a new version
 * @returns the names of those that follow, each with those of `moving` that are in it
 */
export function followers(
  packages: readonly PublicPackage[],
  moving: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { manifest } of packages) {
    if (moving.has(manifest.name)) continue;
    const moved = [...bundled(manifest.name, packages)].filter((name) => moving.has(name));
    if (moved.length > 0) found.set(manifest.name, moved);
  }
  return found;
}

function bundled(name: string, packages: readonly PublicPackage[]): ReadonlySet<string> {
  const byName = new Map(packages.map(({ manifest }) => [manifest.name, manifest]));
  const inside = new Set<string>();
  const add = (dependencies: Readonly<Record<string, string>> = {}) => {
    for (const dependency of Object.keys(dependencies)) {
      const other = byName.get(dependency.replace("/spec-", "/"));
      if (other === undefined || other.name === name || inside.has(other.name)) continue;
      inside.add(other.name);
      add(other.dependencies);
    }
  };
  add(byName.get(name)?.devDependencies);
  return inside;
}
