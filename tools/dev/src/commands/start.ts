import type { Mock } from "@telespec/mock";
import type { Command } from "../command.ts";
import { type Demo, demos } from "../demo/demos.ts";
import { type ExampleRequest, exampleRequest } from "../demo/example-request.ts";
import { makeCall } from "../demo/make-call.ts";
import { curlLine, nodeLine, snippet } from "../demo/snippets.ts";
import { operationsOf, readSpec } from "../demo/spec.ts";
import { formatTable } from "../demo/table.ts";
import { Failure } from "../failure.ts";
import { interruption } from "../interruption.ts";
import { assignPorts, host, requireFreePorts, type Server } from "../ports.ts";
import { root } from "../root.ts";
import { runStage } from "../turbo/stage.ts";

interface Running {
  readonly demo: Demo;
  readonly request: ExampleRequest;
  readonly mock: Mock;
}

export const start: Command = {
  help: `npm start: builds everything and starts a mock server for each API.

Lints the specs, generates, builds, then prints where each mock answers, with lines to paste.
Runs until Ctrl-C.

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
      if (once === undefined) await untilInterrupted();
      else await callEach(running);
    } finally {
      await Promise.all(running.map(({ mock }) => mock.close()));
    }
    return 0;
  },
};

async function startMocks(ports: ReadonlyMap<Server, number>): Promise<Running[]> {
  const { startMock } = await import("@telespec/mock");
  const running: Running[] = [];
  try {
    for (const demo of demos) {
      const request = exampleRequest(readSpec(demo.api, root), demo.operation);
      const mock = await startMock(demo.api, { port: ports.get(demo.api), host });
      running.push({ demo, request, mock });
    }
    return running;
  } catch (error) {
    await Promise.all(running.map(({ mock }) => mock.close()));
    throw new Failure(`A mock server could not start: ${messageOf(error)}`);
  }
}

function print(running: readonly Running[]): void {
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

async function callEach(running: readonly Running[]): Promise<void> {
  for (const { demo, request, mock } of running) {
    const call = `${demo.package} ${demo.operation}`;
    const answer = await makeCall(demo, request, mock.url).catch((error: unknown) => {
      throw new Failure(`${call} failed: ${messageOf(error)}`);
    });
    console.log(`\n${call} answered:\n${JSON.stringify(answer, undefined, 2)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
