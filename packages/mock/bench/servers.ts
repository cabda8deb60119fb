import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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

/** A request that each server answers with 200, by the distance of its port from the first one. */
const firstRequests = [
  "/accounts/9900000/calls",
  "/accounts/9900000/sessions/cb5054ee-a69b-41ac-9ab2-04d6370826b4",
  "/sessions/1",
];

/** Starts `telespec-mock`: for Bandwidth Voice, or for all three APIs. */
export async function startTelespec(apis: 1 | 3): Promise<Server> {
  const port = await freePort();
  const names = apis === 1 ? ["bandwidth-voice"] : [];
  const command = fileURLToPath(new URL("cli.js", dist));
  return start([command, ...names, "--port", String(port), "--quiet"], port, apis);
}

/** Starts `prism mock -v silent` for Bandwidth Voice. */
export async function startPrism(program: string): Promise<Server> {
  const port = await freePort();
  const spec = fileURLToPath(new URL("specs/bandwidth-voice.json", dist));
  return start([program, "mock", spec, "-p", String(port), "-v", "silent"], port, 1);
}

async function start(args: readonly string[], port: number, apis: number): Promise<Server> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  await Promise.all(
    firstRequests.slice(0, apis).map((path, index) => {
      return firstAnswer(`http://127.0.0.1:${port + index}${path}`, child);
    }),
  );
  return {
    url: `http://127.0.0.1:${port}`,
    started: performance.now() - begin,
    memory: () => memoryOf(child),
    stop: async () => {
      const ended = once(child, "close");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  const basic = `Basic ${Buffer.from("user:password").toString("base64")}`;
  const authorization = /sessions\/cb/.test(url) ? basic : "Bearer token";
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server for ${url} has ended.`);
    try {
      const response = await fetch(url, { headers: { authorization } });
      await response.arrayBuffer();
      if (response.status === 200) return;
      throw new RangeError(`${url} answers ${response.status}.`);
    } catch (error) {
      if (error instanceof RangeError) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

function memoryOf({ pid }: ChildProcess): number {
  const kilobytes = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1024;
}

/** The first of three ports that were free a moment ago, as far as one can know. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port > 65_000 ? freePort() : port;
}
