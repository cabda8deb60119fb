import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// No test file leaves anything behind, so one worker may run them all: half of the time went into loading modules.
export default mergeConfig(shared, { test: { isolate: false } });
