import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

/** Many tests start Redocly's command, which takes its time on a busy machine. */
export default mergeConfig(shared, { test: { testTimeout: 30_000, hookTimeout: 30_000 } });
