import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { root } from "../root.ts";

/** A small workspace on which turbo can be tried; for tests. */
export interface TemporaryWorkspace extends Disposable {
  readonly root: string;
  /** Writes a file, making its folders. */
  write(path: string, text: string): void;
  /** Writes `packages/<name>/package.json`. */
  writePackage(name: string, scripts: Readonly<Record<string, string>>, needs?: string[]): void;
}

/**
 * Makes a workspace with the given turbo tasks and no packages yet.
 *
 * @param tasks `tasks` of its turbo.json
 */
export function temporaryWorkspace(tasks: object): TemporaryWorkspace {
  // The tools of the real workspace, also where a test was not started through it.
  process.env.PATH = `${join(root, "node_modules/.bin")}${delimiter}${process.env.PATH}`;
  const folder = mkdtempSync(join(tmpdir(), "workspace-"));
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write("package.json", JSON.stringify({ name: "root", packageManager: "pnpm@12.21.0" }));
  write(
    "pnpm-workspace.yaml",
    "packages:\n  - packages/*\npmOnFail: ignore\nverifyDepsBeforeRun: false\n",
  );
  write("turbo.json", JSON.stringify({ tasks }));
  // Turbo obeys .gitignore in a repository only; without it, a result would change its own inputs.
  write(".gitignore", "node_modules\n.turbo\n.reports\n");
  execFileSync("git", ["init", "--quiet", folder]);
  return {
    root: folder,
    write,
    writePackage(name, scripts, needs = []) {
      const dependencies = Object.fromEntries(needs.map((need) => [need, "workspace:*"]));
      const manifest = { name, version: "1.0.0", scripts, dependencies };
      write(`packages/${name}/package.json`, JSON.stringify(manifest));
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
