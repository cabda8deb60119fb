import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../root.ts";

let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), "clone-"));
  for (const folder of ["tools/dev/bin", "tools/dev/src/setup"]) {
    cpSync(join(root, folder), join(clone, folder), { recursive: true });
  }
  for (const file of ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"]) {
    cpSync(join(root, file), join(clone, file));
  }
  mkdirSync(join(clone, "node_modules"));
});

afterEach(() => rmSync(clone, { recursive: true }));

describe("the entry of all commands", () => {
  test("tells an old Node what it needs, and does nothing else", () => {
    const old = join(clone, "old.cjs");
    writeFileSync(old, 'Object.defineProperty(process.versions, "node", { value: "18.20.4" });');
    const { status, stdout, stderr } = run(["--require", old]);
    expect(stderr).toBe(
      "telespec needs Node 20 or newer, and this is Node 18.20.4.\n" +
        "Install a newer Node (https://nodejs.org, or your version manager) and run the command again.\n",
    );
    expect([status, stdout]).toEqual([1, ""]);
  });

  test("without a network at the first install says so once, and leaves no trace of success", () => {
    const { status, stderr } = run([], {
      HOME: clone,
      npm_config_registry: "http://127.0.0.1:9/",
      npm_config_fetch_retries: "0",
    });
    expect(status).toBe(1);
    expect(stderr).toContain("127.0.0.1:9 cannot be reached");
    expect(stderr).toContain("Connect to the network and run the command again.");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(clone, "node_modules/.telespec-installed"))).toBe(false);
  });
});

function run(nodeArgs: string[], env: NodeJS.ProcessEnv = {}) {
  const entry = join(clone, "tools/dev/bin/run.cjs");
  return spawnSync(process.execPath, [...nodeArgs, entry, "start"], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...env },
  });
}
