import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

/** Files share a process, so that clients, mocks and specs are loaded once for all of them. */
export default mergeConfig(shared, { test: { isolate: false } });
