import { join } from "node:path";
import { pendingBumps } from "../changesets.ts";
import { Failure } from "../failure.ts";
import { type RunOptions, run, tryRun } from "../run.ts";

/**
 * Refuses to release what is not committed: a version must be found again in the history.
 *
 * @throws Failure naming the files
 */
export function requireCleanTree(workspace: string): void {
  const changed = run("git", ["status", "--porcelain"], { cwd: workspace }).trimEnd();
  if (changed === "") return;
  const lines = changed.split("\n");
  const rest = lines.length > 10 ? `\n  and ${lines.length - 10} more` : "";
  throw new Failure(
    `The working tree is not clean:\n  ${lines.slice(0, 10).join("\n  ")}${rest}\nCommit or undo these changes first.`,
  );
}

/**
 * Refuses to publish while there are changes that have no version yet.
 *
 * @throws Failure naming the packages
 */
export function requireVersioned(workspace: string): void {
  const pending = [...pendingBumps(join(workspace, ".changeset")).keys()];
  if (pending.length === 0) return;
  throw new Failure(
    `There are changesets without a version yet, for ${pending.join(", ")}.\n` +
      "Nothing was published. Run npm run release:version, and commit what it changes.",
  );
}

/**
 * Refuses to begin with a registry that would not take the first package. In a workflow with a token of
 * its own for every run (https://docs.npmjs.com/trusted-publishers) npm logs in only as it publishes.
 *
 * @param npm how npm is run
 * @throws Failure with what npm says
 */
export function requireLogin(registry: string, npm: RunOptions): void {
  if (process.env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined) return;
  const { code, output } = tryRun("npm", ["whoami", "--registry", registry], npm);
  if (code !== 0) {
    throw new Failure(
      `The registry ${registry} does not know you: npm login --registry ${registry}\nNothing was published.\n${output.trim()}`,
    );
  }
}
