import type { Command } from "../command.ts";
import { runStage } from "../turbo/stage.ts";

export const lintSpecs: Command = {
  help: `npm run lint:specs: checks each spec against the rules of redocly.yaml.

Example:
  npm run lint:specs`,
  flags: {},
  async run() {
    await runStage("Lint specs", ["lint:specs"], "The findings above say where.");
    return 0;
  },
};
