import type { Command } from "../command.ts";
import { runStage } from "../turbo/stage.ts";

export const generate: Command = {
  help: `npm run generate: makes src/generated of each API package from its spec.

  --check    changes nothing; fails naming each file that is not what the spec gives

Examples:
  npm run generate
  npm run generate -- --check`,
  flags: { check: "boolean" },
  async run({ check }) {
    if (check === undefined) {
      await runStage("Generate", ["generate"], "Mend the spec, then run npm run generate again.");
    } else {
      await runStage("Check generated code", ["generate:check"], "To mend it: npm run generate");
    }
    return 0;
  },
};
