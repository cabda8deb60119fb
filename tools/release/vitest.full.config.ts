import { mergeConfig } from "vitest/config";
import full from "../../vitest.full.ts";

export default mergeConfig(full, {
  test: {
    globalSetup: ["test/packed-packages.ts", "test/toolbox-setup.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
