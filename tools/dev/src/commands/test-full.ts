import type { Command } from "../command.ts";
import { root } from "../root.ts";
import { printResults, testWorkspace } from "../testing/test-workspace.ts";

export const testFull: Command = {
  help: `npm run test:full: the tests that take too long for npm test.

Runs the test:full script of each package that has one: its files *.full-test.ts.
Ends with a line "N passed, N failed".

Examples:
  npm run test:full
  npm run check        all that CI does`,
  flags: {},
  async run() {
    const results = await testWorkspace(["test:full"], root);
    printResults(results);
    return results.failed === 0 ? 0 : 1;
  },
};
