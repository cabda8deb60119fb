import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { isPascalCase } from "./names.ts";
import type { Json } from "./place.ts";
import { isObject } from "./place.ts";
import { GeneratorError } from "./problem.ts";

/** Whose files to generate, from what, and where to. */
export interface PackageTarget {
  /** The repository's root, which file names in messages are relative to. */
  readonly root: string;
  /** The spec's folder in `specs`, and the API's name. */
  readonly api: string;
  /** The name of the client's interface. */
  readonly client: string;
  readonly specFile: string;
  readonly bundleFile: string;
  readonly outputFolder: string;
}

/**
 * Reads what a package says of itself: `"telespec": { "api": ..., "client": ... }` in package.json.
 *
 * @param folder a folder `packages/<name>`
 */
export function readPackageTarget(folder: string): PackageTarget {
  const root = resolve(folder, "../..");
  const file = join(folder, "package.json");
  const shown = relative(root, file);
  if (!existsSync(file))
    throw new GeneratorError(
      `There is no package.json in ${folder}.\n  Run this in the folder of an API package, or npm run generate in the repository's root.`,
    );
  let manifest: Json;
  try {
    manifest = JSON.parse(readFileSync(file, "utf8")) as Json;
  } catch (error) {
    throw new GeneratorError(
      `${shown} is not JSON: ${(error as Error).message}\n  Mend it and try again.`,
    );
  }
  const own = isObject(manifest) ? manifest.telespec : undefined;
  const { api, client } = isObject(own) ? own : {};
  if (typeof api !== "string" || typeof client !== "string")
    throw new GeneratorError(
      `${shown} does not say which API the package is for.\n  Add "telespec": { "api": "<folder in specs>", "client": "<name of the client's interface>" }.`,
    );
  if (!isPascalCase(client))
    throw new GeneratorError(
      `${shown}: telespec.client is "${client}", which cannot be the name of a type.\n  Use PascalCase letters and digits, such as VoiceClient.`,
    );
  const specFile = join(root, "specs", api, "openapi.yaml");
  if (!existsSync(specFile))
    throw new GeneratorError(
      `${shown}: telespec.api is "${api}", but there is no ${relative(root, specFile)}.\n  Name a folder of specs, or write the spec first.`,
    );
  return {
    root,
    api,
    client,
    specFile,
    bundleFile: join(root, "specs", api, "dist", "openapi.json"),
    outputFolder: join(folder, "src", "generated"),
  };
}
