import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, join } from "node:path";

/** No tool of the workspace reports home or advertises its updates. */
const silence = {
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};

/**
 * Runs the commands on the workspace's own Node, and passes signals and the exit code on.
 * @param {string} root
 * @param {string[]} argv
 * @returns {Promise<number>} the exit code
 */
export function handOver(root, argv) {
  const bin = join(root, "node_modules/.bin");
  const child = spawn(join(bin, "node"), [join(root, "tools/dev/src/cli.ts"), ...argv], {
    // Over the fourth one the child learns of our end, even of one by SIGKILL.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      ...silence,
      // Every task starts a Node of its own, and half of that is compiling the same modules again.
      NODE_COMPILE_CACHE: join(root, "node_modules/.cache/node"),
      PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
    },
  });
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  const watch = watchNpm(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      if (child.connected) child.disconnect();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * An npm that is killed cannot tell its script, which would run on and hold its ports.
 * @param {() => void} onDeath
 */
function watchNpm(onDeath) {
  const npm = process.env.npm_lifecycle_event === undefined ? undefined : process.ppid;
  return setInterval(() => {
    if (npm !== undefined && process.ppid !== npm) onDeath();
  }, 1000);
}
