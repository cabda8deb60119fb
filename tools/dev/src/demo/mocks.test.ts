import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { servers } from "../ports.ts";
import { root } from "../root.ts";
import { demos } from "./demos.ts";
import { callEach, type RunningMock, startMocks } from "./mocks.ts";
import { curlLine, nodeLine, snippet } from "./snippets.ts";

let running: RunningMock[];

beforeAll(async () => {
  running = await startMocks(new Map(servers.map((server) => [server, 0])));
});

afterAll(() => Promise.all(running.map(({ mock }) => mock.close())));

describe("the demonstration", () => {
  test("has a mock for every server that gets a port", () => {
    expect(demos.map(({ api }) => api)).toEqual(servers);
  });

  test("calls each API through its package and prints what comes back", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    await callEach(running);
    const printed = log.mock.calls.map(([line]) => String(line));
    log.mockRestore();
    expect(printed).toHaveLength(servers.length);
    expect(printed[0]).toMatch(/bandwidth-voice createCall answered:\n\{\n {2}"applicationId": "/);
    expect(printed[1]).toContain('"participant": {');
    expect(printed[2]).toContain('"mediaSessionId": "');
  });

  test("says which call failed and why", async () => {
    const [voice] = running.slice(0, 1);
    if (voice === undefined) throw new Error("There is no mock.");
    const request = { ...voice.request, params: { body: { to: "+19195550123" } } };
    await expect(callEach([{ ...voice, request }])).rejects.toThrow(
      /^@telespec\/bandwidth-voice createCall failed: .*400/,
    );
  });
});

describe("what is printed to be pasted", () => {
  test.each(demos)("for $api as curl is a request that succeeds", async ({ api }) => {
    const { demo, request, mock } = find(api);
    const response = await fetchAsCurl(curlLine(demo, request, mock.url));
    expect(response.ok).toBe(true);
  });

  test.each(demos)("for $api as a node command runs in the root folder", async ({ api }) => {
    const { demo, request, mock } = find(api);
    const line = nodeLine(demo, request, mock.url);
    const { stdout } = await promisify(execFile)("sh", ["-c", line], { cwd: root });
    expect(stdout).toMatch(/^\{\s+\w+: /);
  });

  test("as TypeScript compiles with strict options", () => {
    const folder = join(import.meta.dirname, "../../.reports/snippets");
    mkdirSync(folder, { recursive: true });
    const files = running.map(({ demo, request, mock }) => {
      const file = join(folder, `${demo.api}.ts`);
      writeFileSync(file, `${snippet(demo, request, mock.url)}\n`);
      return file;
    });
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: "../../../../tsconfig.base.json",
        compilerOptions: { types: ["node"] },
        files,
      }),
    );
    const tsc = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], {
      encoding: "utf8",
    });
    expect(tsc.stdout).toBe("");
    expect(tsc.status).toBe(0);
    rmSync(folder, { recursive: true });
  });
});

function find(api: string): RunningMock {
  const found = running.find(({ demo }) => demo.api === api);
  if (found === undefined) throw new Error(`There is no mock of ${api}.`);
  return found;
}

/** Sends what curl would send: a shell splits the line, so that its quoting is tried too. */
function fetchAsCurl(line: string): Promise<Response> {
  const script = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${line}`;
  const words = execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0");
  const after = (flag: string) => words.flatMap((word, i) => (words[i - 1] === flag ? [word] : []));
  const headers = new Headers(
    after("-H").map((header): [string, string] => {
      const colon = header.indexOf(": ");
      return [header.slice(0, colon), header.slice(colon + 2)];
    }),
  );
  for (const user of after("-u")) headers.set("authorization", `Basic ${btoa(user)}`);
  const url = words.find((word) => word.startsWith("http:")) ?? "";
  const [method = ""] = after("-X");
  const [body = ""] = after("-d");
  return fetch(url, { method, headers, body });
}
