import { createServer } from "node:net";
import { Failure, UsageError } from "./failure.ts";

/** Every server that a root command starts, in the order in which ports are given out. */
export const servers = ["bandwidth-voice", "bandwidth-webrtc", "camara-call-handling"] as const;

export type Server = (typeof servers)[number];

/** Only this machine can reach the servers. */
export const host = "127.0.0.1";

const defaultFirst = 4010;
const highest = 65535;

/**
 * Gives each server its port: the first one gets `--port`, the next one more, and so on.
 *
 * @param value the text of `--port`; 4010 when left out
 * @throws UsageError unless it is a whole number that leaves room for all servers
 */
export function assignPorts(value?: string): ReadonlyMap<Server, number> {
  const first = value === undefined ? defaultFirst : Number(value);
  const last = highest - servers.length + 1;
  if (!/^\d+$/.test(value ?? String(first)) || first < 1 || first > last) {
    throw new UsageError(`--port must be a whole number from 1 to ${last}, not '${value}'.`);
  }
  return new Map(servers.map((server, index) => [server, first + index]));
}

/**
 * Looks whether all ports can be had, so that nobody waits for a build that then cannot be served.
 *
 * @throws Failure naming the first port that cannot
 */
export async function requireFreePorts(ports: ReadonlyMap<Server, number>): Promise<void> {
  for (const [server, port] of ports) {
    const code = await codeOfListening(port);
    if (code !== undefined) throw unusablePort(server, port, code);
  }
}

/** What to say about a port on which a server could not listen. */
export function unusablePort(server: Server, port: number, code: string): Failure {
  const reason =
    code === "EADDRINUSE"
      ? "is taken by another program"
      : code === "EACCES"
        ? "may be used by root only"
        : `cannot be used (${code})`;
  return new Failure(
    `Port ${port}, for the mock of ${server}, ${reason}.\n` +
      `End that program, or choose other ports: npm start -- --port N (uses N to N+${servers.length - 1})`,
  );
}

function codeOfListening(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
