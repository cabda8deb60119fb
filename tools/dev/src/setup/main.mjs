import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { handOver } from "./hand-over.mjs";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/**
 * Runs on whatever Node the user has: sets the workspace up where needed, then hands over to the
 * commands, which run on the workspace's own Node.
 * @param {string[]} argv the command and its options
 */
export async function main(argv) {
  const failed = await ensureInstalled(root);
  process.exitCode = failed ?? (await handOver(root, argv));
}
