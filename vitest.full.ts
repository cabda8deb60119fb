import { mergeConfig } from "vitest/config";
import shared from "./vitest.shared.ts";

/** The long tests of `npm run test:full`: files called `*.full-test.ts`, and a report of their own. */
const full = mergeConfig(shared, { test: { outputFile: { json: ".reports/vitest-full.json" } } });
full.test.include = ["src/**/*.full-test.ts", "test/**/*.full-test.ts"];

export default full;
