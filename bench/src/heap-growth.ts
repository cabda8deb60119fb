import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** By how many bytes the heap grows over 10,000 calls in a row and 100 at once, twenty times. */
export async function heapGrowth(): Promise<number> {
  const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const server = fork(here("server.ts"));
  const [port] = await once(server, "message");
  const workload = ["--expose-gc", here("heap.ts"), `http://127.0.0.1:${port}`];
  const output = execFileSync(process.execPath, workload, { encoding: "utf8" });
  server.disconnect();
  return JSON.parse(output);
}
