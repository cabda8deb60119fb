import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { tryRun } from "./run.ts";

/** How a consumer's project is set up. */
export interface ConsumerSetup {
  /** The path of the TypeScript package that it has. */
  readonly typescript: string;
  readonly resolution: "bundler" | "nodenext";
  /** Where it runs: a browser has the DOM's types, Node has @types/node, neither has the other's. */
  readonly platform: "browser" | "node";
}

/** The TypeScript packages of the workspace. */
export const typescripts = {
  "5.9": packageFolder("typescript-5/package.json"),
  "7": packageFolder("typescript/package.json"),
};

/**
 * Type-checks a consumer's files as strictly as TypeScript can, libraries included.
 *
 * @param folder the consumer's project
 * @param files what to check, relative to it
 * @returns what the compiler complains of; nothing when all is well
 */
export function typeCheck(folder: string, files: readonly string[], setup: ConsumerSetup): string {
  const { typescript, resolution, platform } = setup;
  const home = join(folder, "types", `${resolution}-${platform}`);
  mkdirSync(home, { recursive: true });
  const compilerOptions = {
    target: "es2022",
    module: resolution === "nodenext" ? "nodenext" : "esnext",
    moduleResolution: resolution,
    lib: platform === "browser" ? ["es2023", "dom", "dom.iterable"] : ["es2023"],
    types: platform === "browser" ? [] : ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    noEmit: true,
  };
  const config = { compilerOptions, files: files.map((file) => join(folder, file)) };
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify(config));
  const args = [join(typescript, "bin/tsc"), "--pretty", "false", "-p", home];
  return tryRun(process.execPath, args, { cwd: folder }).output.trim();
}

function packageFolder(manifest: string): string {
  return dirname(fileURLToPath(import.meta.resolve(manifest)));
}
