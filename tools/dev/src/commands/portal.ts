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

export const portalDev: Command = {
  help: `npm run portal:dev: serves the docs portal, and builds it again when a spec or a guide changes.

  --port N    where to serve it (default 4000)

Examples:
  npm run portal:dev
  npm run portal:dev -- --port 4100`,
  flags: { port: "value" },
  async run({ port }) {
    await runStage("Bundle specs", ["bundle"], "Mend the spec and start again.");
    const file = join(root, "tools/portal/src/cli.ts");
    const args = typeof port === "string" ? ["--port", port] : [];
    const child = spawn(process.execPath, [file, "dev", ...args], { cwd: root, stdio: "inherit" });
    interruption.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
    const [code]: (number | null)[] = await once(child, "close");
    return interruption.aborted ? 0 : (code ?? 1);
  },
};
