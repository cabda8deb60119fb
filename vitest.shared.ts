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
    // A process of its own for each of three hundred files, most of them small, took longer than the tests in
    // them. So no test leaves anything behind in globals, in the environment or in modules: it restores them.
    isolate: false,
    // Many tests start real processes, and turbo runs several packages at once: five seconds are too few.
    // A hook that starts all mocks takes three seconds on an idle machine, and has taken thirty on a busy one.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
