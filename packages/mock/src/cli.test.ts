import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { type Api, apis } from "./apis.ts";

// What is published: the `test` task runs after `build`.
const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

interface Run {
  readonly line: Promise<string>;
  readonly stop: (signal: "SIGTERM" | "SIGINT") => void;
  readonly end: Promise<{ code: number | null; stdout: string; stderr: string; took: number }>;
}

const running = new Set<() => void>();
afterEach(() => {
  for (const stop of running) stop();
});

function run(...args: string[]): Run {
  const begin = performance.now();
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const kill = () => child.kill("SIGKILL");
  running.add(kill);
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const line = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      if (stdout.includes("\n")) resolve(stdout.slice(0, stdout.indexOf("\n")));
    });
  });
  const end = once(child, "close").then(([code]) => {
    running.delete(kill);
    return { code: code as number | null, stdout, stderr, took: performance.now() - begin };
  });
  return { line, stop: (signal) => child.kill(signal), end };
}

interface Ready {
  mocks: { api: string; url: string; version: string; operations: number }[];
}

/** What a spec says of the API. */
function inSpec(api: Api) {
  const spec = new URL(`../../../specs/${api}/dist/openapi.json`, import.meta.url);
  const text = readFileSync(spec, "utf8");
  const { info, paths }: { info: { version: string }; paths: object } = JSON.parse(text);
  const operations = JSON.stringify(paths).match(/"x-retry":/g)?.length;
  return { version: info.version, operations };
}

const canConnect = (url: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(url).port), new URL(url).hostname);
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

/** Three ports in a row that are free, as far as one can know. */
async function freePorts(): Promise<number> {
  for (let port = 21_000 + (process.pid % 20_000); ; port += 3) {
    const urls = [0, 1, 2].map((step) => `http://127.0.0.1:${port + step}`);
    if (!(await Promise.all(urls.map(canConnect))).includes(true)) return port;
  }
}

test("all APIs start on free ports, say so in one line of JSON, and end with SIGTERM", async () => {
  const mocks = run("--port", "0", "--json");
  const ready = JSON.parse(await mocks.line) as Ready;
  expect(ready.mocks).toEqual(
    apis.map((api) => ({
      api,
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      ...inSpec(api),
    })),
  );
  for (const { url } of ready.mocks) expect((await fetch(url)).status).toBe(404);
  mocks.stop("SIGTERM");
  const { code, stdout, stderr } = await mocks.end;
  expect([code, stdout.split("\n").length, stderr]).toEqual([0, 2, ""]);
  for (const { url } of ready.mocks) expect(await canConnect(url)).toBe(false);
});

test("several APIs get ports in a row, in the order of the APIs, and a line each", async () => {
  const port = await freePorts();
  const mocks = run("camara-call-handling", "bandwidth-voice", "--port", String(port));
  await mocks.line;
  mocks.stop("SIGINT");
  const { code, stdout } = await mocks.end;
  expect(code).toBe(0);
  expect(stdout).toMatch(
    new RegExp(
      `^bandwidth-voice .* \\(${inSpec("bandwidth-voice").operations} operations\\): http://127.0.0.1:${port}\\n` +
        `camara-call-handling .* \\(${inSpec("camara-call-handling").operations} operations\\): http://127.0.0.1:${port + 1}\\n$`,
    ),
  );
});

test("--quiet says nothing, and a signal during the start ends it too", async () => {
  const port = await freePorts();
  const mocks = run("bandwidth-voice", "--port", String(port), "--quiet");
  // It listens first, and loads the engine then.
  const listens = () => canConnect(`http://127.0.0.1:${port}`);
  await expect.poll(listens, { timeout: 20_000, interval: 5 }).toBe(true);
  mocks.stop("SIGTERM");
  expect(await mocks.end).toMatchObject({ code: 0, stdout: "", stderr: "" });
});

test("a taken port is one message that says what to do, and nothing is left running", async () => {
  const port = await freePorts();
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(port + 1, "127.0.0.1", resolve));
  expect((squatter.address() as AddressInfo).port).toBe(port + 1);
  const { code, stdout, stderr } = await run("--port", String(port)).end;
  squatter.close();
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toBe(
    `telespec-mock: Port ${port + 1} on 127.0.0.1 is taken. ` +
      "Stop what uses it, or take another port; 0 picks a free one.\n",
  );
  expect(await canConnect(`http://127.0.0.1:${port}`)).toBe(false);
});

test.each([
  [["bandwidth-fax"], "There is no API called bandwidth-fax."],
  [["--verbose"], "There is no option --verbose."],
  [["--port", "high"], "--port high is not a port"],
])("%j is a mistake in use: exit code 2 and where to look", async (args, message) => {
  const { code, stdout, stderr } = await run(...args).end;
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
  expect(stderr).toContain("telespec-mock --help");
  expect(stderr.trim().split("\n")).toHaveLength(2);
});

test("--help and --version answer without loading anything", async () => {
  const helped = await run("--help").end;
  expect(helped.code).toBe(0);
  expect(helped.stdout).toContain("telespec-mock bandwidth-voice --port 4010");
  const { version } = JSON.parse(
    await readFile(new URL("../package.json", import.meta.url), "utf8"),
  ) as { version: string };
  expect(await run("--version").end).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: "" });
});
