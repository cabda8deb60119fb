import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Command } from "../command.ts";
import { interruption } from "../interruption.ts";
import { root } from "../root.ts";
import { runStage } from "../turbo/stage.ts";

export const contract: Command = {
  help: "npm run contract: runs the contract matrix, or verifies a provider.",
  flags: {},
  forwards: true,
  async run(_flags, argv = []) {
    if (!argv.includes("--help") && !argv.includes("-h")) await build(argv[0] === "verify");
    const file = join(root, "tools/contract/src/cli.ts");
    const child = spawn(process.execPath, [file, ...argv], { cwd: root, stdio: "inherit" });
    interruption.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
    const [code]: (number | null)[] = await once(child, "close");
    return interruption.aborted ? 130 : (code ?? 1);
  },
};

/** Only the matrix needs clients and mocks. */
async function build(onlySpecs: boolean): Promise<void> {
  if (onlySpecs) await runStage("Bundle specs", ["bundle"], "Mend the spec and start again.");
  else await runStage("Build", ["@telespec/contract#build"], "Mend the code and start again.");
}
