import { spawn } from "node:child_process";
import { constants } from "node:os";
import { urlVariable } from "../environment.ts";
import { type Mock, startMock } from "../start-mock.ts";
import type { CoverageReport } from "../state/coverage.ts";
import { percentage, summarize } from "./coverage-summary.ts";
import type { ExecOptions } from "./options.ts";

/**
 * Runs a command with mocks on free ports, whose URLs stand in its environment.
 *
 * @returns The exit code: that of the command, or 1 when it succeeds and touches too little.
 * @throws Error when the command cannot be started.
 */
export async function exec(options: ExecOptions): Promise<number> {
  const { apis, command, args, failUnder, quiet } = options;
  const mocks = await Promise.all(apis.map((api) => startMock(api)));
  try {
    const code = await run(command, args, environmentOf(mocks));
    const reports = await Promise.all(mocks.map(coverageOf));
    if (!quiet) process.stderr.write(summarize(reports));
    const reached = percentage(reports);
    if (code !== 0 || reached >= failUnder) return code;
    process.stderr.write(
      `telespec-mock: The coverage of ${reached} % is below the ${failUnder} % of --fail-under.\n`,
    );
    return 1;
  } finally {
    await Promise.all(mocks.map((mock) => mock.close()));
  }
}

function environmentOf(mocks: readonly Mock[]): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...Object.fromEntries(mocks.map(({ api, url }) => [urlVariable(api), url])),
  };
}

async function coverageOf(mock: Mock): Promise<CoverageReport> {
  return (await (await mock.fetch("/__mock/coverage")).json()) as CoverageReport;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such command",
  EACCES: "it is no program, or none that this user may run",
};

function run(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((resolve, reject) => {
    // On Windows npm and npx are batch files, which only a shell can run.
    const shell = process.platform === "win32";
    const child = spawn(command, args, { stdio: "inherit", env: environment, shell });
    const forward = (signal: NodeJS.Signals) => {
      // Ctrl-C reaches the command by itself.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    };
    process.on("SIGINT", forward);
    process.on("SIGTERM", forward);
    child.once("error", (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ""] ?? `it says ${error.message}`;
      reject(new Error(`${command} could not be run: ${reason}.`, { cause: error }));
    });
    child.once("exit", (code, signal) => {
      process.off("SIGINT", forward);
      process.off("SIGTERM", forward);
      // As shells do: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_08_02
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
