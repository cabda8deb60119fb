import { defineConfig } from "tsdown";

// A build of its own: whoever only needs the mock's types waits for no client to be built.
export default defineConfig({
  entry: ["src/index.ts", "src/vitest.ts"],
  platform: "node",
  target: "node20",
  tsconfig: "tsconfig.build.json",
  fixedExtension: false,
  dts: { emitDtsOnly: true },
  clean: ["dist/*.d.ts"],
});
