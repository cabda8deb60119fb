import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Api } from "./api.ts";
import { readCases } from "./cases.ts";
import type { JsonObject } from "./json.ts";
import { readApi } from "./read-api.ts";

const specs = new URL("../../../../specs/", import.meta.url);

/** The names of all APIs: every folder of `specs` is one. */
export function apiNames(): string[] {
  return readdirSync(specs, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/openapi.yaml`, specs)),
    )
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads the bundled spec of an API.
 *
 * @throws Error if it has not been bundled yet.
 */
export function loadApi(name: string): Api {
  return readApi(name, bundledSpec(name), readCases(new URL(`${name}/cases.yaml`, specs)));
}

/** The bundled spec of an API, as its package ships it. */
export function bundledSpec(name: string): JsonObject {
  const file = new URL(`${name}/dist/openapi.json`, specs);
  if (!existsSync(file)) {
    throw new Error(`specs/${name}/dist/openapi.json is not there: run npm run generate.`);
  }
  return JSON.parse(readFileSync(file, "utf8")) as JsonObject;
}
