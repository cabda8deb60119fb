import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Rolldown } from "tsdown";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** How packages of old say it. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: Person;
  readonly contributors?: readonly Person[];
}

type Person = string | { readonly name: string };

/** Licences under which a part may be bundled into a package under MIT. */
const compatible =
  /^(?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|\(?(?:CC0-1\.0 OR )?MIT\)?|CC0-1\.0)$/;

/**
 * Writes `third-party-notices.txt`: for every package of which code is bundled its name, version and
 * licence text.
 *
 * @throws Error (the build fails) when a package has no licence, one that is not known to fit, or no text of it.
 */
export function notices(): Rolldown.Plugin {
  return {
    name: "notices",
    generateBundle(_, bundle) {
      const folders = new Set<string>();
      for (const output of Object.values(bundle)) {
        if (output.type !== "chunk") continue;
        for (const id of Object.keys(output.modules)) {
          const folder = packageFolder(id);
          if (folder !== undefined) folders.add(folder);
        }
      }
      const texts = new Map([...folders].map((folder) => notice(folder)));
      const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
      this.emitFile({
        type: "asset",
        fileName: "third-party-notices.txt",
        source: `This package contains code of the packages below.\n\n${sorted.join("\n")}`,
      });
    },
  };
}

function packageFolder(id: string): string | undefined {
  const file = id.replace(/^\0+/, "").replace(/\?.*$/, "");
  if (!file.includes("/node_modules/")) return undefined;
  for (let folder = dirname(file); folder.includes("/node_modules/"); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    // Some packages have further manifests inside, without a name.
    if (existsSync(manifest) && "name" in readManifest(manifest)) return folder;
  }
  return undefined;
}

function notice(folder: string): readonly [string, string] {
  const { name, version, ...manifest } = readManifest(join(folder, "package.json"));
  const license = manifest.license ?? manifest.licenses?.[0]?.type;
  if (license === undefined || !compatible.test(license)) {
    throw new Error(`${name} ${version} has the licence ${license}: may it be bundled?`);
  }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:[-.].*)?$/i.test(entry));
  const key = `${name} ${version}`;
  const text =
    file === undefined ? mit(key, license, manifest) : readFileSync(join(folder, file), "utf8");
  return [key, `${"-".repeat(80)}\n${key} (${license})\n\n${text.trim()}\n`];
}

/** The text of a licence that a package names and does not ship: MIT's must go along with every copy. */
function mit(
  key: string,
  license: string,
  { author, contributors = [] }: Pick<Manifest, "author" | "contributors">,
): string {
  const people = [...(author === undefined ? [] : [author]), ...contributors];
  if (license !== "MIT" || people.length === 0) {
    throw new Error(`${key} ships no text of its licence ${license}: what must go along with it?`);
  }
  const names = people.map((person) => (typeof person === "string" ? person : person.name));
  const ours = readFileSync(join(import.meta.dirname, "../../../LICENSE"), "utf8");
  return `Copyright (c) ${names.join(", ")}\n\n${ours.slice(ours.indexOf("Permission is hereby"))}`;
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}
