import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { run } from "../run.ts";

/**
 * Lists the files of a tarball that differ between two of them. The ranges by which packages of ours name
 * each other are set aside: they follow the other package's version, and a change in them alone is none.
 *
 * @param folder where both may be unpacked
 */
export function differingFiles(left: string, right: string, folder: string): string[] {
  const [before, after] = [
    unpack(left, join(folder, "left")),
    unpack(right, join(folder, "right")),
  ];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

function unpack(tarball: string, folder: string): Map<string, string> {
  mkdirSync(folder, { recursive: true });
  run("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"], { cwd: folder });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const name = relative(folder, file);
      const text = readFileSync(file, "latin1");
      return [name, name === "package.json" ? comparable(text) : text];
    }),
  );
}

function comparable(manifest: string): string {
  return manifest.replaceAll(/("@telespec\/[a-z\d-]+": ")[^"]*"/g, '$1*"');
}
