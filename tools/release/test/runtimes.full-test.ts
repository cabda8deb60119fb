import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { bundle } from "../src/bundle.ts";
import { tools } from "../src/toolbox.ts";
import { checkNames } from "./check-names.ts";
import type { Servers, Verdict } from "./consumer/check.ts";
import { runProgram } from "./run-program.ts";
import { startServers } from "./servers.ts";
import { startWorker } from "./workerd.ts";

const consumer = inject("consumer");
const program = join(consumer, "suite-for-runtimes.js");
let servers: Servers & { readonly close: () => Promise<void> };

beforeAll(async () => {
  servers = await startServers(consumer);
  const input = join(consumer, "suite/for-process.ts");
  writeFileSync(program, await bundle({ input, external: [/^@telespec\//] }));
});
afterAll(() => servers.close());

/** How each runtime runs the suite; all but the Worker install packages as Node does. */
const runtimes: Readonly<Record<string, () => Promise<string>>> = {
  "Node 20": () => runProgram(tools["Node 20"](), [program, JSON.stringify(servers)], consumer),
  "Node 22": () => runProgram(tools["Node 22"](), [program, JSON.stringify(servers)], consumer),
  "Node 26": () => runProgram(tools["Node 26"](), [program, JSON.stringify(servers)], consumer),
  Bun: () => runProgram(tools.Bun(), [program, JSON.stringify(servers)], consumer),
  Deno: () => {
    const args = [
      "run",
      "--no-prompt",
      "--allow-net=127.0.0.1",
      "--allow-env",
      "--node-modules-dir=manual",
    ];
    return runProgram(tools.Deno(), [...args, program, JSON.stringify(servers)], consumer);
  },
  workerd: async () => {
    const folder = join(consumer, "worker");
    mkdirSync(folder);
    const code = await bundle({ input: join(consumer, "suite/for-worker.ts") });
    const worker = await startWorker(tools.workerd(), code, folder);
    try {
      const answer = await fetch(worker.url, { method: "POST", body: JSON.stringify(servers) });
      return await answer.text();
    } finally {
      worker.close();
    }
  },
};

describe.each(Object.keys(runtimes))("on %s, from the packed tarballs, a program", (runtime) => {
  let verdicts: readonly Verdict[];
  beforeAll(async () => {
    verdicts = JSON.parse((await runtimes[runtime]?.()) ?? "[]");
  });

  it.each(checkNames)("%s", (name) => {
    expect(verdicts.find((verdict) => verdict.name === name)).toEqual({ name });
  });
});

it("on workerd, importing the mock says that it needs Node", async () => {
  const folder = join(consumer, "worker-with-mock");
  mkdirSync(folder);
  const text =
    'import { startMock } from "@telespec/mock"; export default { fetch: () => startMock("bandwidth-voice") };';
  const code = await bundle({ input: join(consumer, "for-mock.ts"), text });
  await expect(startWorker(tools.workerd(), code, folder)).rejects.toThrow(
    "@telespec/mock is a server and needs Node",
  );
});
