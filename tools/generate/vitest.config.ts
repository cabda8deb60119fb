import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// The tests import what they have generated from a temporary folder, which has no packages.
const clientCore = fileURLToPath(
  new URL("../../packages/client-core/src/index.ts", import.meta.url),
);

export default mergeConfig(
  shared,
  defineConfig({
    resolve: { alias: [{ find: /^@telespec\/client-core$/, replacement: clientCore }] },
  }),
);
