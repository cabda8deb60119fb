import { explainFailure } from "./explain-failure.mjs";
import { pnpmCommand } from "./pnpm-command.mjs";
import { runQuietly } from "./run-quietly.mjs";
import { clearStamp, isInstalled, writeStamp } from "./stamp.mjs";

/**
 * Installs the packages unless they already are what the lockfile asks for.
 * @param {string} root
 * @returns {Promise<number | undefined>} the exit code to end with, or undefined to go on
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return undefined;

  const { version, command, args, env } = pnpmCommand(root);
  // A set-up that is cut short must not look like a finished one.
  clearStamp(root);
  console.error(`Setting up: installing the packages with pnpm ${version}`);
  const started = Date.now();
  const { code, signal, output } = await runQuietly(command, args, { cwd: root, env });

  if (signal !== undefined) return 130;
  if (code !== 0) {
    console.error(explainFailure(output, version));
    return 1;
  }
  writeStamp(root);
  console.error(`Set up in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
  return undefined;
}
