import { spawnSync } from "node:child_process";
import { Failure } from "./failure.ts";

/** What a command printed and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  /** Both streams. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Added to the environment; an undefined value removes a variable from it. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs a command to its end, whatever that is. */
export function tryRun(command: string, args: readonly string[], options: RunOptions): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const said = error === undefined ? "" : `${error.message}\n`;
  return {
    code: status ?? 1,
    stdout: stdout ?? "",
    output: `${said}${stdout ?? ""}${stderr ?? ""}`,
  };
}

/**
 * Runs a command that must succeed.
 *
 * @returns its standard output
 * @throws Failure with all that it printed
 */
export function run(command: string, args: readonly string[], options: RunOptions): string {
  const { code, stdout, output } = tryRun(command, args, options);
  if (code !== 0) {
    throw new Failure(`${command} ${args.join(" ")} failed in ${options.cwd}:\n${output.trim()}`);
  }
  return stdout;
}
