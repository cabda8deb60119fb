import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wasInstalled } from "./stamp.mjs";

/** With npm's and pnpm's own delays a machine without a network waits for more than a minute. */
const shortRetries = {
  npm_config_fetch_retry_mintimeout: "1000",
  npm_config_fetch_retry_maxtimeout: "5000",
  pnpm_config_fetch_retry_mintimeout: "1000",
  pnpm_config_fetch_retry_maxtimeout: "5000",
};

const quietNpm = {
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_loglevel: "error",
  npm_config_update_notifier: "false",
};

/**
 * How to run exactly the pnpm that package.json pins, on a machine that need not have any.
 * @param {string} root
 */
export function pnpmCommand(root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const version = /^pnpm@(\d+\.\d+\.\d+)/.exec(packageManager)?.[1];
  if (version === undefined) {
    throw new Error("package.json: `packageManager` must be `pnpm@` and an exact version.");
  }
  const install = ["install", "--frozen-lockfile"];
  const env = { ...shortRetries, ...process.env, ...quietNpm, ...registryOfNpm() };
  // The pnpm of an earlier set-up needs no network to start; npx asks the registry every time.
  return wasInstalled(root) && installedVersion(root) === version
    ? { version, env, command: join(root, "node_modules/.bin/pnpm"), args: install }
    : { version, env, command: "npx", args: ["-y", `pnpm@${version}`, ...install] };
}

/** pnpm does not read the environment variable by which npm, and so npx, is told of a mirror. */
function registryOfNpm() {
  const registry = process.env.npm_config_registry;
  return registry === undefined ? {} : { pnpm_config_registry: registry };
}

/** @param {string} root */
function installedVersion(root) {
  try {
    return JSON.parse(readFileSync(join(root, "node_modules/pnpm/package.json"), "utf8")).version;
  } catch {
    return undefined;
  }
}
