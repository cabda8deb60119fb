import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Command } from "../command.ts";
import { UsageError } from "../failure.ts";
import { interruption } from "../interruption.ts";
import { root } from "../root.ts";
import { runStage } from "../turbo/stage.ts";

/** What can be measured: the folder to run in, and the script. */
const subjects: Readonly<Record<string, readonly [string, ...string[]]>> = {
  client: ["bench", "src/run.ts"],
  mock: ["packages/mock", "bench/run.ts"],
  bxml: ["packages/bandwidth-voice", "bench/bxml.ts"],
  pipeline: ["tools/release", "src/cli.ts", "bench"],
};

export const bench: Command = {
  help: `npm run bench [-- client | mock | bxml | pipeline]: measures, all of them without a word.

client    what a call, an import, a bundle and a type check cost; writes bench/RESULTS.md
mock      start, throughput and memory beside prism mock
bxml      building a document beside other ways
pipeline  cold, with nothing changed, after a change of one line of each spec

Pages of the portal: npm run portal:bench

Examples:
  npm run bench
  npm run bench -- client`,
  flags: { subject: "value" },
  argument: "subject",
  async run({ subject }) {
    if (typeof subject === "string" && !Object.hasOwn(subjects, subject)) {
      throw new UsageError(
        `Nothing to measure is called '${subject}'. It takes ${Object.keys(subjects).join(", ")}.`,
      );
    }
    await runStage("Build", ["build"], "Mend the code and start again.");
    const chosen = typeof subject === "string" ? [subject] : Object.keys(subjects);
    for (const name of chosen) {
      const [folder, ...args] = subjects[name] as readonly [string, ...string[]];
      console.log(`\n${name}`);
      const child = spawn(process.execPath, args, { cwd: join(root, folder), stdio: "inherit" });
      interruption.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
      const [code]: (number | null)[] = await once(child, "close");
      if (interruption.aborted) return 130;
      if (code !== 0) return code ?? 1;
    }
    return 0;
  },
};
