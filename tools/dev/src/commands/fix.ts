import { spawnSync } from "node:child_process";
import type { Command } from "../command.ts";
import { Failure } from "../failure.ts";
import { root } from "../root.ts";
import { generate } from "./generate.ts";

export const fix: Command = {
  help: `npm run fix: formats the code, mends what the linter can mend, and generates anew.

Example:
  npm run fix`,
  flags: {},
  async run(flags) {
    const { status } = spawnSync("biome", ["check", "--write", "--colors=off", "."], {
      cwd: root,
      stdio: "inherit",
    });
    if (status !== 0) throw new Failure("biome found what it cannot mend: see above.");
    return generate.run(flags);
  },
};
