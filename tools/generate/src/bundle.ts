import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import type { PackageTarget } from "./package-target.ts";
import type { Json, JsonObject } from "./place.ts";
import { isObject } from "./place.ts";
import { GeneratorError } from "./problem.ts";

/** Reads the bundled spec of a package. */
export function readBundle({ bundleFile, root }: PackageTarget): JsonObject {
  const file = relative(root, bundleFile);
  if (!existsSync(bundleFile))
    throw new GeneratorError(
      `${file} is missing: the spec has not been bundled yet.\n  Run npm run generate, which bundles it first.`,
    );
  let document: Json;
  try {
    document = JSON.parse(readFileSync(bundleFile, "utf8")) as Json;
  } catch (error) {
    throw new GeneratorError(
      `${file} is not JSON: ${(error as Error).message}\n  Delete it and run npm run generate, which makes it anew.`,
    );
  }
  if (!isObject(document) || typeof document.openapi !== "string")
    throw new GeneratorError(
      `${file} is not an OpenAPI document.\n  Delete it and run npm run generate, which makes it anew.`,
    );
  return document;
}
