import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { run } from "./run.ts";

const home = join(root, "tools/release/toolbox");
const stamp = join(home, "node_modules/.installed");

/**
 * Installs the toolbox unless it already is what its lock file asks for. Needs the registry.
 *
 * @throws Failure with what pnpm says when it cannot
 */
export function ensureToolbox(): void {
  const wanted = createHash("sha256")
    .update(readFileSync(join(home, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const registry = process.env.npm_config_registry;
  const env = registry === undefined ? {} : { pnpm_config_registry: registry };
  const pnpm = join(root, "node_modules/.bin/pnpm");
  run(pnpm, ["install", "--frozen-lockfile"], { cwd: home, env });
  writeFileSync(stamp, wanted);
}

/** The folder of a package of the toolbox. */
export function toolFolder(name: string): string {
  return realpathSync(join(home, "node_modules", name));
}

/** The programs that the toolbox brings. */
export const tools = {
  "Node 20": () => join(toolFolder("node-20"), "bin/node"),
  "Node 22": () => join(toolFolder("node-22"), "bin/node"),
  "Node 26": () => join(toolFolder("node-26"), "bin/node"),
  Bun: () => join(toolFolder("bun"), "bin/bun.exe"),
  Deno: () => join(toolFolder("deno"), "deno"),
  workerd: () => join(toolFolder("workerd"), "bin/workerd"),
} as const;
