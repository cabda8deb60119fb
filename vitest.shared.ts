import { defineConfig } from "vitest/config";

/**
 * The one vitest configuration: a package's `vitest.config.ts` re-exports it.
 * The JSON report is what `npm test` counts; turbo keeps it with the cached result of the task.
 */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: ".reports/vitest.json" },
    passWithNoTests: false,
    allowOnly: false,
  },
});
