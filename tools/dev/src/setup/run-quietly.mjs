import { spawn } from "node:child_process";

/**
 * @typedef {object} Outcome
 * @property {number} code the exit code; 1 where the command could not be started
 * @property {NodeJS.Signals | undefined} signal the signal by which the user ended it
 * @property {string} output all that it printed
 */

/**
 * Runs an installer: keeps what it prints, shows a line every two seconds of where it stands, and
 * ends it with all its children when the user interrupts.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, everyMs?: number }} options
 * @returns {Promise<Outcome>}
 */
export function runQuietly(command, args, { cwd, env, everyMs = 2000 }) {
  const started = Date.now();
  let output = "";
  /** @type {NodeJS.Signals | undefined} */
  let interruptedBy;
  // A process group of its own, so that a signal reaches the children of npx too.
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });

  const beat = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    console.error(`  ${String(seconds).padStart(3)} s  ${latestStep(output)}`);
  }, everyMs);
  /** @param {NodeJS.Signals} signal */
  const interrupt = (signal) => {
    interruptedBy ??= signal;
    // Not SIGINT: what a shell started in the background ignores it.
    if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  for (const signal of endingSignals) process.on(signal, interrupt);

  return new Promise((resolve) => {
    /** @param {number} code */
    const end = (code) => {
      clearInterval(beat);
      for (const signal of endingSignals) process.off(signal, interrupt);
      resolve({ code, signal: interruptedBy, output });
    };
    child.on("error", (error) => {
      output += `${error.message}\n`;
      end(1);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}

/** @type {NodeJS.Signals[]} */
const endingSignals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Where pnpm stands, from what it printed so far; the rest of that is for when it fails.
 * @param {string} output
 */
export function latestStep(output) {
  for (const line of output.split("\n").reverse()) {
    const step = steps.find(({ pattern }) => pattern.test(line));
    if (step !== undefined) return line.replace(step.pattern, step.text);
  }
  return "fetching pnpm";
}

const steps = [
  { pattern: /^Progress: (resolved .*)$/, text: "$1" },
  { pattern: /^Downloading (\S+?)@?([\d.]*): .*$/, text: "downloading $1 $2" },
  { pattern: /^.*\/(\S+) ((?:pre|post)install)\b.*$/, text: "$2 of $1" },
  { pattern: /^.*Verifying lockfile.*$/, text: "checking the lockfile" },
];
