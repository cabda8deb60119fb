import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// Packing takes a second, so it is done once for all files.
export default mergeConfig(shared, {
  test: { globalSetup: ["test/packed-packages.ts", "test/chromium-setup.ts"] },
});
