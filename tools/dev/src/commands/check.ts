import type { Command } from "../command.ts";
import { test } from "./test.ts";
import { testFull } from "./test-full.ts";

export const check: Command = {
  help: `npm run check: what CI runs: npm test and then, if that passed, npm run test:full.

Example:
  npm run check`,
  flags: {},
  async run(flags) {
    const failed = await test.run(flags);
    return failed === 0 ? testFull.run(flags) : failed;
  },
};
