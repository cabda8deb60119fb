import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What a run of Redocly's command printed. */
export interface RedoclyRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the `redocly` command of this package's version; it has no interface for programs. */
export function runRedocly(args: readonly string[], folder: string): Promise<RedoclyRun> {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const command = join(dirname(manifest), "bin", "cli.js");
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    NO_COLOR: "1",
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: folder, env });
    const out: string[] = [];
    const err: string[] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => out.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => err.push(text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, out: out.join(""), err: err.join("") }));
  });
}
