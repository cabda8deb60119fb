import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, vi } from "vitest";
import { runVerify } from "../src/verify/command.ts";
import { startDrifting } from "./drifting-server.ts";
import { plantedDrifts } from "./drifts.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "contract-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { TELESPEC_AUTH: _, ...rest } = process.env;
  const child = spawn(process.execPath, [cli, "verify", ...args], {
    env: { ...rest, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { status: status as number, stdout, stderr };
}

const token = "fake-token-4711";
const withToken = { TELESPEC_AUTH: `bearer:${token}` };

describe("npm run contract -- verify", () => {
  it("finds 15 drifts of a server and accuses nothing else", { timeout: 60_000 }, async () => {
    const server = await startDrifting((answer) => {
      for (const { change } of plantedDrifts) change(answer);
    });
    const given = ["bandwidth-voice", "--base-url", server.url, "--write", "--out", folder];
    const { status, stdout, stderr } = await run(given, withToken);
    await server.close();

    expect(status).toBe(1);
    const { drift } = JSON.parse(readFileSync(join(folder, "verify-bandwidth-voice.json"), "utf8"));
    const places = drift.map(
      (one: { operation: string; status: number; pointer: string }) =>
        `${one.operation} ${one.status} ${one.pointer}`,
    );
    expect(places.sort()).toEqual(plantedDrifts.map(({ found }) => found).sort());
    expect(places).toHaveLength(15);
    for (const { found } of plantedDrifts) expect(stdout).toContain(`\n  ${found} `);
    const junit = readFileSync(join(folder, "verify-bandwidth-voice.junit.xml"), "utf8");
    for (const { found } of plantedDrifts) expect(junit).toContain(found.replace(/^\w+ /, ""));
    const files = readFileSync(join(folder, "verify-bandwidth-voice.json"), "utf8") + junit;
    expect(`${stdout}${stderr}${files}`).not.toContain(token);
  });

  it("tells of its progress when it takes long", { timeout: 30_000 }, async () => {
    const silent = createServer(() => {}).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const given = ["bandwidth-voice", "--base-url", url, "--timeout", "1.5", "--out", folder];
    const { status, stdout, stderr } = await run(given, withToken);
    silent.closeAllConnections();
    silent.close();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^1 of \d done, now listCalls with /);
    expect(stdout).toMatch(/2 of \d requests had no answer; \d more were not sent/);
  });

  it.each([
    [[], /^Which API\? There is .*bandwidth-voice/],
    [["bandwidth-fax"], /^There is no API called bandwidth-fax/],
    [["bandwidth-voice"], /^--base-url is missing/],
    [["bandwidth-voice", "--base-url", "ftp://a"], /^--base-url must be an http/],
    [["bandwidth-voice", "--base-url", "http://a", "--param", "callid=1"], /no parameter callid/],
    [["bandwidth-voice", "--base-url", "http://a", "--auth", "secret-1"], /^--auth must be bearer/],
    [["bandwidth-webrtc", "--base-url", "http://a", "--auth", "bearer:secret-1"], /takes basic/],
  ])("refuses %j with 2 and one message", async (args, message) => {
    const said: string[] = [];
    const write = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      said.push(String(text));
      return true;
    });
    const code = await runVerify(args, folder).finally(() => write.mockRestore());
    expect(code).toBe(2);
    expect(said).toEqual([expect.stringMatching(message)]);
    expect(said.join()).not.toContain("secret-1");
  });

  it("ends with 2 and one message on a wrong command line", async () => {
    const { status, stdout, stderr } = await run(["bandwidth-voice", "--base-url", "ftp://a"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^--base-url must be an http/);
  });

  it("shows help with examples", async () => {
    const { status, stdout } = await run(["--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("--param callId=");
  });
});
