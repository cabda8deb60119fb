import type { Api } from "./apis.ts";

// Each is at the same place seen from src/, where this is a file, and from dist/, where it is bundled.

/** The bundled spec of an API. */
export function specFile(api: Api): URL {
  return new URL(`../dist/specs/${api}.json`, import.meta.url);
}

/** The program of the thread that makes answers up. */
export const dynamicWorkerFile: URL = new URL("../dist/dynamic-worker.js", import.meta.url);

/** The package's own manifest. */
export const manifestFile: URL = new URL("../package.json", import.meta.url);
