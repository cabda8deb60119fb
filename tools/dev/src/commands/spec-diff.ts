import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import type { Command } from "../command.ts";
import { Failure } from "../failure.ts";
import { root } from "../root.ts";
import { failureLogs, runTasks } from "../turbo/run-tasks.ts";

/** Prints nothing but the changelog, so that its output can go into a file. */
export const specDiff: Command = {
  help: `npm run spec:diff: what changed in the specs since they were last released, in Markdown.

Fails when a changeset is missing: a breaking change needs one for a major version, an additive one
for a minor version.

Examples:
  npm run spec:diff
  npm run --silent spec:diff > changes.md`,
  flags: {},
  async run() {
    const bundle = await runTasks(["bundle"], { root });
    if (!bundle.ok) {
      throw new Failure(`${failureLogs(bundle, root)}\n\nBundle specs: failed. Mend the spec.`);
    }
    const command = join(root, "tools", "spec-lint", "bin", "telespec-spec-diff.mjs");
    const { status } = spawnSync(process.execPath, [command], { cwd: root, stdio: "inherit" });
    return status ?? 1;
  },
};
