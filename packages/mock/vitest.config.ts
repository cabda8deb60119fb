import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

/** Files share a process, so that Prism is loaded once for all of them and not in each. */
export default mergeConfig(shared, { test: { isolate: false } });
