import { defineConfig } from "tsdown";
import { notices } from "./build/notices.ts";
import { slimEngine } from "./build/slim-engine.ts";

// A build of its own: nearly all of what is bundled, and no spec and no client changes it.
export default defineConfig({
  entry: "src/engines/prism/prism.ts",
  outDir: "dist/engine",
  platform: "node",
  target: "node20",
  tsconfig: "tsconfig.build.json",
  fixedExtension: false,
  dts: false,
  plugins: [slimEngine(), notices()],
});
