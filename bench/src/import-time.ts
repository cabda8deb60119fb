import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cache } from "./on-demand.ts";
import { median, shuffled } from "./statistics.ts";

/** Medians in milliseconds of importing a package in a fresh process, by package. */
export type ImportTimes = Readonly<Record<string, number>>;

/** The measure: a package with one empty module, installed beside the others and imported by name as they are. */
export const emptyPackage = "an-empty-package";

const measured = [
  "@telespec/bandwidth-voice",
  "@telespec/bandwidth-webrtc",
  "@telespec/camara-call-handling",
];

/** Packages of the same kind, for a program that has imported something before. */
const imported = ["an-empty-package-before", "an-empty-package-before-that"];

/**
 * Times imports in fresh processes, in random order.
 *
 * @param before what the process has imported already: nothing, or two empty packages. Node runs a large expression
 *   on every package's path, and compiles it to machine code when the second one is resolved.
 */
export function importTimes(rounds: number, before: "nothing" | "two packages"): ImportTimes {
  const home = installed();
  const first =
    before === "nothing" ? "" : imported.map((name) => `await import("${name}");`).join("");
  const contenders = [
    [emptyPackage, emptyPackage],
    [`${emptyPackage} (A/A)`, emptyPackage],
    ...measured.map((name) => [name, name] as const),
  ] as const;
  const times = Object.fromEntries(contenders.map(([label]) => [label, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const [label, name] of shuffled(contenders)) {
      const program = `${first} const start = performance.now(); await import("${name}"); console.log(performance.now() - start)`;
      const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
        cwd: home,
        encoding: "utf8",
        // The commands of the workspace set it; a fresh process of a user has none.
        env: { ...process.env, NODE_COMPILE_CACHE: undefined },
      });
      times[label]?.push(Number(output));
    }
  return Object.fromEntries(Object.entries(times).map(([label, all]) => [label, median(all)]));
}

/** A folder with the packages as npm installs them: plain folders, where the workspace has links. */
function installed(): string {
  const home = `${cache}imports`;
  rmSync(home, { recursive: true, force: true });
  for (const name of [...measured, "@telespec/client-core"]) {
    const from = fileURLToPath(
      new URL(`../../packages/${name.slice("@telespec/".length)}/`, import.meta.url),
    );
    for (const part of ["package.json", "dist"])
      cpSync(from + part, `${home}/node_modules/${name}/${part}`, { recursive: true });
  }
  for (const name of [emptyPackage, ...imported]) {
    const folder = `${home}/node_modules/${name}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/index.js`, "export {};\n");
    const manifest = { name, version: "1.0.0", type: "module", exports: "./index.js" };
    writeFileSync(`${folder}/package.json`, JSON.stringify(manifest));
  }
  return home;
}
