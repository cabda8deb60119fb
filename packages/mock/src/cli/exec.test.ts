import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// What is published: the `test` task runs after `build`.
const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** Runs `telespec-mock exec [options] -- node -e [script]`. */
function run(options: readonly string[], script: string) {
  const args = [command, "exec", ...options, "--", process.execPath, "-e", script];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const end = once(child, "close").then(([code]) => ({ code, stdout, stderr }));
  return {
    child,
    end,
    said: (text: string) => expect.poll(() => stdout, { timeout: 20_000 }).toContain(text),
  };
}

const urls = `Object.entries(process.env).filter(([name]) => /^TELESPEC_/.test(name))`;
const list = `fetch(process.env.TELESPEC_BANDWIDTH_VOICE_URL + "/accounts/1/calls", { headers: { Authorization: "Bearer x" } })`;

test("the command finds the mocks that it asked for, and nothing runs after it", async () => {
  const names = ["camara-call-handling", "bandwidth-voice"];
  const { code, stdout, stderr } = await run(
    names,
    `console.log(JSON.stringify(${urls})); ${list}.then(({ status }) => console.log(status))`,
  ).end;
  const [environment = "", status] = stdout.trim().split("\n");
  const found = JSON.parse(environment) as [string, string][];
  expect(found.map(([name]) => name).sort()).toEqual([
    "TELESPEC_BANDWIDTH_VOICE_URL",
    "TELESPEC_CAMARA_CALL_HANDLING_URL",
  ]);
  expect([code, status]).toEqual([0, "200"]);
  expect(stderr).toContain("  listCalls: 200 (firstPage)\n");
  expect(stderr).toMatch(/coverage: \d+(\.\d)? %\n$/);
  for (const [, url] of found) await expect(fetch(url)).rejects.toThrow();
});

test("the exit code is the command's, whatever the coverage", async () => {
  const failed = await run(["--fail-under", "100", "--quiet"], "process.exit(7)").end;
  expect(failed).toEqual({ code: 7, stdout: "", stderr: "" });
  expect((await run(["--quiet"], "process.kill(process.pid, 'SIGKILL')").end).code).toBe(137);
});

test("--fail-under fails a command that succeeds and touches too little", async () => {
  const options = (share: string) => ["bandwidth-voice", "--quiet", "--fail-under", share];
  expect(await run(options("0.1"), list).end).toMatchObject({ code: 0, stderr: "" });
  const { code, stderr } = await run(options("50"), list).end;
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^telespec-mock: The coverage of [\d.]+ % is below the 50 % of --fail-under\.\n$/,
  );
});

test("a signal reaches the command, which decides what becomes of it", async () => {
  const patient = `process.on("SIGTERM", () => { console.log("bye"); process.exit(5); }); setInterval(() => {}, 1000); console.log("up")`;
  const running = run(["--quiet"], patient);
  await running.said("up");
  running.child.kill("SIGTERM");
  expect(await running.end).toMatchObject({ code: 5, stdout: "up\nbye\n" });
});

test("a command that does not exist is told in one line", async () => {
  const args = [command, "exec", "--", "no-such-command-of-ours"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, "close");
  expect([code, stderr]).toEqual([
    1,
    "telespec-mock: no-such-command-of-ours could not be run: there is no such command.\n",
  ]);
});
