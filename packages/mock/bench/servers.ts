import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const dist = new URL("../dist/", import.meta.url);

/** A mock server in a process of its own. */
export interface Server {
  readonly url: string;
  /** Milliseconds from the start of the process to the first answers of all of its APIs. */
  readonly started: number;
  /** Megabytes that it holds in memory. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

/** A request that each API answers with 200. */
const firstRequests: Readonly<Record<string, string>> = {
  "bandwidth-voice": "/accounts/9900000/calls",
  "bandwidth-webrtc": "/accounts/9900000/sessions/cb5054ee-a69b-41ac-9ab2-04d6370826b4",
  "camara-call-handling": "/sessions/1",
};

/** Starts `telespec-mock`: for Bandwidth Voice, or for all three APIs. */
export async function startTelespec(apis: 1 | 3): Promise<Server> {
  const names = apis === 1 ? ["bandwidth-voice"] : [];
  const command = fileURLToPath(new URL("cli.js", dist));
  const begin = performance.now();
  const child = run([command, ...names, "--port", "0", "--json"]);
  const [line] = (await once(child.stdout as Readable, "data")) as [Buffer];
  const { mocks } = JSON.parse(String(line)) as { mocks: { api: string; url: string }[] };
  await Promise.all(mocks.map(({ api, url }) => firstAnswer(api, url, child)));
  return server(mocks[0]?.url ?? "", begin, child);
}

/** Starts `prism mock -v silent` for Bandwidth Voice. */
export async function startPrism(program: string): Promise<Server> {
  const port = await freePort();
  const spec = fileURLToPath(new URL("specs/bandwidth-voice.json", dist));
  const begin = performance.now();
  const child = run([program, "mock", spec, "-p", String(port), "-v", "silent"]);
  const url = `http://127.0.0.1:${port}`;
  await firstAnswer("bandwidth-voice", url, child);
  return server(url, begin, child);
}

function run(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
}

function server(url: string, begin: number, child: ChildProcess): Server {
  return {
    url,
    started: performance.now() - begin,
    memory: () => memoryOf(child),
    stop: async () => {
      const ended = once(child, "close");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function firstAnswer(api: string, url: string, child: ChildProcess): Promise<void> {
  const basic = `Basic ${Buffer.from("user:password").toString("base64")}`;
  const authorization = api === "bandwidth-webrtc" ? basic : "Bearer token";
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server of ${api} has ended.`);
    let status: number;
    try {
      const response = await fetch(url + firstRequests[api], { headers: { authorization } });
      await response.arrayBuffer();
      status = response.status;
    } catch {
      // It does not listen yet.
      await new Promise((resolve) => setTimeout(resolve, 5));
      continue;
    }
    if (status === 200) return;
    throw new Error(`The server of ${api} answers ${status}.`);
  }
}

function memoryOf({ pid }: ChildProcess): number {
  const kilobytes = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1024;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
