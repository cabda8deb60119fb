import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryWorkspace } from "../testing/temporary-workspace.ts";

const urlOf = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s during a run ends turbo and all its tasks before the command ends",
  async (signal) => {
    using workspace = temporaryWorkspace({ build: {} });
    workspace.writePackage("a", { build: "echo $$ > pid && sleep 60" });
    const script = `
      const { watchForInterruption } = await import(${urlOf("../interruption.ts")});
      const { runTasks } = await import(${urlOf("run-tasks.ts")});
      watchForInterruption();
      const onTask = (id) => setTimeout(() => console.log("began"), 300);
      const options = { root: ${JSON.stringify(workspace.root)}, onTask };
      await runTasks(["build"], options).catch((error) => console.log(error.name));`;
    // The long-running task inherits a pipe of this process: when that closes, the task is gone.
    const command = spawn(process.execPath, ["--input-type=module", "-e", script]);
    await once(command.stdout, "data");
    command.kill(signal);
    const [[ending]] = await Promise.all([once(command.stdout, "data"), once(command, "close")]);
    expect(String(ending)).toBe("Interrupted\n");
  },
);
