import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { Interrupted } from "../failure.ts";
import { interruption } from "../interruption.ts";

/** What a run of turbo printed and how it ended. */
export interface TurboOutput {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs turbo. When the user interrupts, turbo and every task that it started are ended first.
 *
 * @param args turbo's arguments
 * @param cwd the root of a workspace
 * @param onLine called with each line of its standard output
 * @throws Interrupted when the user ended it
 */
export async function spawnTurbo(
  args: readonly string[],
  cwd: string,
  onLine: (line: string) => void = () => undefined,
): Promise<TurboOutput> {
  if (interruption.aborted) throw new Interrupted();
  // Its own process group: Ctrl-C in a terminal reaches only us, and we end the whole group, once.
  const child = spawn("turbo", args, { cwd, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const interrupt = () => child.pid !== undefined && process.kill(-child.pid, "SIGTERM");
  interruption.addEventListener("abort", interrupt, { once: true });
  const stdout: string[] = [];
  const stderr: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    stdout.push(line);
    onLine(line);
  });
  createInterface({ input: child.stderr }).on("line", (line) => stderr.push(line));
  try {
    // Turbo holds the pipes until its last task is gone: "close" comes after that, "exit" before.
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => resolve(code ?? 1));
    });
    if (interruption.aborted) throw new Interrupted();
    return { exitCode, stdout: stdout.join("\n"), stderr: stderr.join("\n") };
  } finally {
    interruption.removeEventListener("abort", interrupt);
  }
}
