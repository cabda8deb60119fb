import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { latestStep, runQuietly } from "./run-quietly.mjs";

describe("running an installer", () => {
  test("keeps all that it prints and its exit code", async () => {
    const outcome = await runQuietly("sh", ["-c", "echo one; echo two >&2; exit 3"], {
      cwd: ".",
      env: process.env,
    });
    expect(outcome.code).toBe(3);
    expect(outcome.signal).toBeUndefined();
    expect(outcome.output.split("\n").sort()).toEqual(["", "one", "two"]);
  });

  test("reports a command that is not there as a failure", async () => {
    const outcome = await runQuietly("no-such-command", [], { cwd: ".", env: process.env });
    expect(outcome).toMatchObject({ code: 1, output: "spawn no-such-command ENOENT\n" });
  });

  test("is ended with all its children by an interruption", async () => {
    const module = fileURLToPath(new URL("run-quietly.mjs", import.meta.url));
    const script =
      `const { runQuietly } = await import(${JSON.stringify(module)});` +
      `const run = runQuietly("sh", ["-c", "sleep 60 & echo started; wait"], ` +
      "{ cwd: '.', env: process.env, everyMs: 50 });" +
      "const { signal, output } = await run; console.log(signal, output);";
    const parent = spawn(process.execPath, ["--input-type=module", "-e", script]);
    // The first line about its progress shows that the child runs.
    await once(parent.stderr, "data");
    parent.kill("SIGINT");
    // It resolves once nobody holds the pipe any more: the sleep, which inherited it, is gone too.
    const [[text]] = await Promise.all([once(parent.stdout, "data"), once(parent, "exit")]);
    expect(String(text)).toBe("SIGINT started\n\n");
  });
});

describe("the latest step", () => {
  test.each([
    ["", "fetching pnpm"],
    ["Scope: all 8\n? Verifying lockfile against policies\n", "checking the lockfile"],
    ["Progress: resolved 9, reused 1\nPackages: +9\n", "resolved 9, reused 1"],
    ["Downloading @turbo/linux-64@2.11.11: 0.00 B/19 MB\n", "downloading @turbo/linux-64 2.11.11"],
    [".../.pnpm/node@24.0.0/node_modules/node preinstall$ node x\n", "preinstall of node"],
  ])("after %j is: %s", (output, step) => {
    expect(latestStep(output)).toBe(step);
  });
});
