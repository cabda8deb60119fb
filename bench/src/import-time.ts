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

/** Times imports in fresh processes, in random order. */
export function importTimes(rounds: number): ImportTimes {
  const home = installed();
  const contenders = [
    [emptyPackage, emptyPackage],
    [`${emptyPackage} (A/A)`, emptyPackage],
    ...measured.map((name) => [name, name] as const),
  ] as const;
  const times = Object.fromEntries(contenders.map(([label]) => [label, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const [label, name] of shuffled(contenders)) {
      const program = `const start = performance.now(); await import("${name}"); console.log(performance.now() - start)`;
      const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
        cwd: home,
        encoding: "utf8",
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
  const empty = `${home}/node_modules/${emptyPackage}`;
  mkdirSync(empty, { recursive: true });
  writeFileSync(`${empty}/index.js`, "export {};\n");
  const manifest = { name: emptyPackage, version: "1.0.0", type: "module", exports: "./index.js" };
  writeFileSync(`${empty}/package.json`, JSON.stringify(manifest));
  return home;
}
