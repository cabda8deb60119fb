import type { Command } from "../command.ts";
import { root } from "../root.ts";
import { printResults, testWorkspace } from "../testing/test-workspace.ts";

const tasks = ["lint:specs", "generate:check", "//#lint", "typecheck", "test"];

export const test: Command = {
  help: `npm test: everything to pass before a commit.

Lints the specs, checks that the generated code is fresh, lints the code, checks types, and runs the
unit and contract tests. What has not changed since its last success comes from turbo's cache.
Ends with a line "N passed, N failed": each test counts one, and so does each other task.

Examples:
  npm test
  npm run test:full    the long tests
  npm run check        all that CI does`,
  flags: {},
  async run() {
    const results = await testWorkspace(tasks, root);
    printResults(results);
    return results.failed === 0 ? 0 : 1;
  },
};
