import { mergeConfig } from "vitest/config";
import full from "../../vitest.full.ts";

export default mergeConfig(full, {
  test: {
    globalSetup: ["test/chromium/setup.ts"],
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
