import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const module = JSON.stringify(join(import.meta.dirname, "hand-over.mjs"));

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hand-over-"));
  mkdirSync(join(root, "node_modules/.bin"), { recursive: true });
  mkdirSync(join(root, "tools/dev/src"), { recursive: true });
  symlinkSync(process.execPath, join(root, "node_modules/.bin/node"));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Hands over to a command line of this source; both processes write to the same pipe. */
function handOver(cli: string): ChildProcessByStdio<null, Readable, null> {
  writeFileSync(join(root, "tools/dev/src/cli.ts"), cli);
  const script =
    `const { handOver } = await import(${module});` +
    `process.exitCode = await handOver(${JSON.stringify(root)}, ["start", "--once"]);`;
  return spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

describe("handing over", () => {
  test("passes the arguments on, and the exit code back", async () => {
    const parent = handOver("console.log(process.argv.slice(2).join(' ')); process.exitCode = 7;");
    const [printed, [code]] = await Promise.all([text(parent.stdout), once(parent, "exit")]);
    expect([printed, code]).toEqual(["start --once\n", 7]);
  });

  test("puts the workspace's tools first, silences them, and keeps what Node has compiled", async () => {
    const parent = handOver(
      "const { PATH, DO_NOT_TRACK, NODE_COMPILE_CACHE } = process.env;" +
        "console.log(PATH?.split(':')[0], DO_NOT_TRACK, NODE_COMPILE_CACHE);",
    );
    const modules = join(root, "node_modules");
    expect(await text(parent.stdout)).toBe(`${modules}/.bin 1 ${modules}/.cache/node\n`);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("passes %s on", async (signal) => {
    const parent = handOver(
      `process.on("${signal}", () => process.exit(0)); console.log("ready"); setTimeout(() => {}, 60_000);`,
    );
    await once(parent.stdout, "data");
    parent.kill(signal);
    expect(await once(parent, "exit")).toEqual([0, null]);
  });

  test("lets the command learn of its sudden death", async () => {
    const parent = handOver(
      'process.on("disconnect", () => { console.log("alone"); process.exit(); }); console.log("ready");',
    );
    await once(parent.stdout, "data");
    parent.kill("SIGKILL");
    expect(await text(parent.stdout)).toBe("alone\n");
  });
});
