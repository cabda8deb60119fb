import { defineConfig } from "tsdown";
import { notices } from "./build/notices.ts";

// One build of all entries: they share what they have in common. The engine is loaded when the first mock starts.
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
  dts: false,
  // A name that changes with its content would stay behind when a cached build is put back, and be packed.
  hash: false,
  // The rest of dist belongs to other tasks.
  clean: ["dist/*.js", "dist/*.txt"],
  plugins: [
    {
      name: "import-the-engine",
      resolveId: (id) =>
        /^\.\/prism\.ts$/.test(id) ? { id: "./engine/prism.js", external: true } : null,
    },
    notices(),
  ],
});
