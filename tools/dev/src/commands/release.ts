import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Command, Flags } from "../command.ts";
import { UsageError } from "../failure.ts";
import { interruption } from "../interruption.ts";
import { root } from "../root.ts";
import { runStage } from "../turbo/stage.ts";

export const apiReport: Command = command(
  "api:report",
  `npm run api:report: writes api.md of each package, its public surface, from what is built.

Example:
  npm run api:report`,
  { build: true },
);

export const newApi: Command = {
  ...command(
    "new-api",
    `npm run new-api -- <name>: makes the spec folder, the package and the wiring of a new API.

Example:
  npm run new-api -- voicemail`,
    { build: false },
  ),
  flags: { name: "value" },
  argument: "name",
  async run(flags) {
    if (typeof flags.name !== "string") {
      throw new UsageError("Which name? Such as: npm run new-api -- voicemail");
    }
    return runTool(["new-api", flags.name]);
  },
};

export const releaseVersion: Command = command(
  "release:version",
  `npm run release:version: turns the changesets into versions and changelogs. Commits nothing.

Example:
  npm run release:version`,
  { build: true },
);

export const releasePublish: Command = command(
  "release:publish",
  `npm run release:publish: publishes every package whose version the registry does not have.

Looks at everything first: the working tree, the changesets, the login, what the registry has.
The release workflow runs it; provenance is attested only there.

Example:
  npm run release:publish`,
  { build: true },
);

export const releaseDry: Command = command(
  "release:dry",
  `npm run release:dry: a whole release in a copy of the workspace, to a registry on this machine.

Example:
  npm run release:dry`,
  { build: false },
);

/** A command that tools/release does, with what must have been built before. */
function command(name: string, help: string, { build }: { readonly build: boolean }): Command {
  return {
    help,
    flags: {},
    async run(_flags: Flags) {
      if (build) await runStage("Build", ["build"], "Mend the code and start again.");
      return runTool([name]);
    },
  };
}

async function runTool(args: readonly string[]): Promise<number> {
  const file = join(root, "tools/release/src/cli.ts");
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    // Over the fourth one the tool learns of our end, even of one by SIGKILL.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  interruption.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
  const [code]: (number | null)[] = await once(child, "close");
  return interruption.aborted ? 130 : (code ?? 1);
}
