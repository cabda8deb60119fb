import type { Command } from "../command.ts";
import { callEach, type RunningMock, startMocks } from "../demo/mocks.ts";
import { joinPortal } from "../demo/portal.ts";
import { curlLine, nodeLine, snippet } from "../demo/snippets.ts";
import { operationsOf, readSpec } from "../demo/spec.ts";
import { formatTable } from "../demo/table.ts";
import { interruption } from "../interruption.ts";
import { assignPorts, requireFreePorts } from "../ports.ts";
import { root } from "../root.ts";
import { runStage } from "../turbo/stage.ts";

export const start: Command = {
  help: `npm start: builds everything, starts a mock server for each API, and serves the docs.

Lints the specs, generates, builds, then prints where each mock answers, with lines to paste.
The docs portal joins at http://localhost:4000 as soon as it is built. Runs until Ctrl-C.

  --port N    the first port; the mocks use N, N+1 and N+2 (default 4010)
  --once      make one call per API through the built packages, print the answers, and end

Examples:
  npm start
  npm start -- --port 5000
  npm start -- --once`,
  flags: { port: "value", once: "boolean" },
  async run({ port, once }) {
    const ports = assignPorts(port === true ? undefined : port);
    await requireFreePorts(ports);
    await runStage(
      "Lint and generate",
      ["lint:specs", "generate"],
      "Mend the spec and start again.",
    );
    // A run of its own: it must see what has just been generated, and yet must not depend on
    // "generate", or `npm test` would mend a stale file before it could complain of it.
    await runStage("Build", ["build"], "Mend the code and start again.");

    const running = await startMocks(ports);
    try {
      print(running);
      if (once === undefined) {
        // The mocks are there at once; the portal joins when it is built.
        const portal = joinPortal(running);
        await untilInterrupted();
        await (await portal)?.close();
      } else {
        await callEach(running);
      }
    } finally {
      await Promise.all(running.map(({ mock }) => mock.close()));
    }
    return 0;
  },
};

function print(running: readonly RunningMock[]): void {
  const rows = running.map(({ demo, mock }) => {
    const spec = readSpec(demo.api, root);
    return [demo.title, spec.info.version, String(operationsOf(spec).length), mock.url];
  });
  console.log(`\n${formatTable(["API", "spec", "operations", "mock"], rows)}`);
  for (const { demo, request, mock } of running) {
    console.log(`\n${demo.title}: ${demo.operation}\n\n${curlLine(demo, request, mock.url)}\n`);
    console.log(`${snippet(demo, request, mock.url)}\n\n${nodeLine(demo, request, mock.url)}`);
  }
  console.log(
    "\nPaste the lines into a shell in this folder. A snippet may also be saved here as try.ts:\n" +
      "node_modules/.bin/node try.ts runs it.",
  );
}

async function untilInterrupted(): Promise<void> {
  console.log("\nThe mocks run until Ctrl-C.");
  if (interruption.aborted) return;
  await new Promise((resolve) => {
    interruption.addEventListener("abort", resolve, { once: true });
  });
  console.log("\nThe mocks have stopped.");
}
