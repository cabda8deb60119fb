import type { Command } from "../command.ts";
import { specDiff } from "./spec-diff.ts";
import { test } from "./test.ts";
import { testFull } from "./test-full.ts";

const steps = [test, specDiff, testFull];

export const check: Command = {
  help: `npm run check: what CI runs: npm test, npm run spec:diff and npm run test:full.

Ends with the first of them that fails.

Example:
  npm run check`,
  flags: {},
  async run(flags) {
    for (const step of steps) {
      const exitCode = await step.run(flags);
      if (exitCode !== 0) return exitCode;
    }
    return 0;
  },
};
