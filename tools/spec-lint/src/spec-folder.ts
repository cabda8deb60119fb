import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** The folder of one spec, `specs/<api>`. */
export interface SpecFolder {
  /** Name of the API: in `redocly.yaml`, of the folder, and of the package in the end. */
  readonly api: string;
  readonly entry: string;
  /** The repository's root: where `redocly.yaml` is, and what file names are relative to. */
  readonly root: string;
}

/** @returns what is wrong with the folder as a text for the user, or the folder */
export function openSpecFolder(folder: string): SpecFolder | string {
  const entry = join(folder, "openapi.yaml");
  const root = dirname(dirname(folder));
  if (!existsSync(entry))
    return `There is no openapi.yaml in ${folder}.\n  Run this in specs/<api>.`;
  if (!existsSync(join(root, "redocly.yaml"))) {
    return `There is no redocly.yaml in ${root}.\n  A spec's folder stands two levels below it: specs/<api>.`;
  }
  return { api: basename(folder), entry, root };
}

/** Takes no arguments but `--help`. @returns the exit code if the command has to end here */
export function refuseArguments(args: readonly string[], help: string): number | undefined {
  const [first] = args;
  if (first === undefined) return undefined;
  if (first === "--help" || first === "-h") {
    process.stdout.write(help);
    return 0;
  }
  process.stderr.write(`Unknown argument: ${first}\n\n${help}`);
  return 2;
}
