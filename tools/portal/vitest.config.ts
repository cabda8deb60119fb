import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

export default mergeConfig(shared, {
  test: {
    globalSetup: ["test/chromium/setup.ts"],
    // No test changes what another sees, and a fresh worker for each file costs as much as many a file.
    isolate: false,
    // More would only wait for the one browser.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
