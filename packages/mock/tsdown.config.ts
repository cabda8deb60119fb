import { defineConfig } from "tsdown";
import { notices } from "./build/notices.ts";
import { slimEngine } from "./build/slim-engine.ts";

// One build of all entries: they share what they have in common, and the engine is a chunk that is
// loaded when the first mock starts.
export default defineConfig({
  entry: [
    "src/index.ts",
    "src/cli.ts",
    "src/vitest.ts",
    "src/dynamic-worker.ts",
    "src/unsupported-runtime.ts",
  ],
  platform: "node",
  target: "node20",
  tsconfig: "tsconfig.build.json",
  fixedExtension: false,
  dts: { entry: ["src/index.ts", "src/vitest.ts"] },
  plugins: [slimEngine(), notices()],
});
