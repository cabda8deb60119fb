import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Command } from "../command.ts";
import { interruption } from "../interruption.ts";
import { root } from "../root.ts";
import { runStage } from "../turbo/stage.ts";

export const portalBuild: Command = {
  help: `npm run portal:build: builds the docs portal into tools/portal/dist/site.

Compiles every sample and runs it against the mocks; a sample that fails, an operation without an
example or a dead link stops it. PORTAL_SITE is the origin of the published site, PORTAL_BASE the
path before all pages.

Examples:
  npm run portal:build
  PORTAL_SITE=https://example.org PORTAL_BASE=/telespec/ npm run portal:build`,
  flags: {},
  async run() {
    await runStage("Portal", ["portal:build"], "Mend what it names and build again.");
    return 0;
  },
};

export const portalBench: Command = {
  help: `npm run portal:bench: what pages of the docs portal cost a reader with a slow processor.

Prints largest contentful paint, layout shift, blocked time and bytes, in headless Chromium.

Example:
  npm run portal:bench`,
  flags: {},
  async run() {
    await runStage("Portal", ["portal:build"], "Mend what it names and start again.");
    return runNode(join(root, "tools/portal/bench/bench.ts"), []);
  },
};

export const portalDev: Command = {
  help: `npm run portal:dev: serves the docs portal, and builds it again when a spec or a guide changes.

  --port N    where to serve it (default 4000)

Examples:
  npm run portal:dev
  npm run portal:dev -- --port 4100`,
  flags: { port: "value" },
  async run({ port }) {
    await runStage("Bundle specs", ["bundle"], "Mend the spec and start again.");
    const args = typeof port === "string" ? ["--port", port] : [];
    const code = await runNode(join(root, "tools/portal/src/cli.ts"), ["dev", ...args]);
    return interruption.aborted ? 0 : code;
  },
};

async function runNode(file: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" });
  interruption.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
  const [code]: (number | null)[] = await once(child, "close");
  return interruption.aborted ? 130 : (code ?? 1);
}
