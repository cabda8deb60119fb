import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { apis } from "../src/apis.ts";

// A task of its own: a change in a spec does not bundle the engine anew.
const root = join(import.meta.dirname, "../../..");
const specs = join(root, "packages/mock/dist/specs");

rmSync(specs, { recursive: true, force: true });
mkdirSync(specs, { recursive: true });
for (const api of apis) {
  cpSync(join(root, "specs", api, "dist/openapi.json"), join(specs, `${api}.json`));
}
