import { mkdirSync } from "node:fs";
import { resolve } from "node:path";

/** Where the user stands: npm runs scripts in the package's folder. */
export function here(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

/** Makes a folder, if it is not there, of a path meant from where the user stands. */
export function openFolder(path: string): string {
  const folder = resolve(here(), path);
  mkdirSync(folder, { recursive: true });
  return folder;
}
