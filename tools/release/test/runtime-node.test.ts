import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { bundle } from "../src/bundle.ts";
import { checkNames } from "./check-names.ts";
import type { Servers, Verdict } from "./consumer/check.ts";
import { runProgram } from "./run-program.ts";
import { startServers } from "./servers.ts";

const consumer = inject("consumer");
let servers: Servers & { readonly close: () => Promise<void> };
let verdicts: readonly Verdict[];

beforeAll(async () => {
  servers = await startServers(consumer);
  const program = join(consumer, "suite-for-node.js");
  const input = join(consumer, "suite/for-process.ts");
  writeFileSync(program, await bundle({ input, external: [/^@telespec\//] }));
  const printed = await runProgram(process.execPath, [program, JSON.stringify(servers)], consumer);
  verdicts = JSON.parse(printed);
}, 60_000);
afterAll(() => servers.close());

describe(`on Node ${process.versions.node}, from the packed tarballs, a program`, () => {
  it.each(checkNames)("%s", (name) => {
    expect(verdicts.find((verdict) => verdict.name === name)).toEqual({ name });
  });
});
