import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A Worker that answers over HTTP. */
export interface RunningWorker {
  readonly url: string;
  readonly close: () => void;
}

// The services of a Worker may by default reach public addresses only, and the mocks are on this machine.
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "network", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
  globalOutbound = "network",
);
`;

/**
 * Starts workerd with one Worker, without any of Node's modules.
 *
 * @param workerd the path of the program
 * @param code the Worker's module
 * @param folder where its files may be written
 * @throws Error with what workerd printed when it ends instead of listening
 */
export async function startWorker(
  workerd: string,
  code: string,
  folder: string,
): Promise<RunningWorker> {
  writeFileSync(join(folder, "worker.js"), code);
  writeFileSync(join(folder, "worker.capnp"), config);
  const child = spawn(workerd, ["serve", "worker.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => reject(new Error(`workerd ended:\n${said}`)));
    createInterface({ input: child.stdio[3] as NodeJS.ReadableStream }).on("line", (line) => {
      const event: { readonly event: string; readonly port?: number } = JSON.parse(line);
      if (event.event === "listen" && event.port !== undefined) resolve(event.port);
    });
  });
  return { url: `http://127.0.0.1:${port}`, close: () => child.kill() };
}
