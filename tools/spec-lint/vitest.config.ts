import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

/** Fifty small files without global state: a worker for each would take longer than they do. */
export default mergeConfig(shared, { test: { isolate: false } });
