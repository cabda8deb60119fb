import { spawn } from "node:child_process";
import type { Tarball } from "../pack.ts";
import type { Outcome, RunOptions } from "../run.ts";

/**
 * Lets npm publish a tarball, and waits for its end whatever signal comes meanwhile: of an upload that is cut
 * off nobody knows whether it has arrived.
 *
 * @param flags npm's, the registry among them
 */
export async function upload(
  { file }: Tarball,
  flags: readonly string[],
  { cwd, env }: RunOptions,
): Promise<Omit<Outcome, "stdout">> {
  const child = spawn("npm", ["publish", file, ...flags], {
    cwd,
    env: { ...process.env, ...env },
    // A process group of its own, which the Ctrl-C of a terminal does not reach.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (ended, signal) => {
      if (signal !== null) output += `npm was ended by ${signal}.`;
      resolve(ended ?? 1);
    });
  });
  return { code, output };
}
