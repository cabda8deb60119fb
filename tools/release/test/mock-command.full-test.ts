import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, inject, it } from "vitest";
import { tools } from "../src/toolbox.ts";

const command = join(inject("consumer"), "node_modules/@telespec/mock/dist/cli.js");

interface Ready {
  readonly mocks: readonly { readonly api: string; readonly url: string }[];
}

describe.each(["Node 20", "Node 22", "Node 26"] as const)("the packed mock on %s", (runtime) => {
  it("starts all three APIs, answers, and ends with 0 on SIGTERM", async () => {
    const child = spawn(tools[runtime](), [command, "--port", "0", "--json"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((resolve) => child.on("close", resolve));
    try {
      const line = await new Promise<string>((resolve, reject) => {
        createInterface({ input: child.stdout }).once("line", resolve);
        child.once("close", () => reject(new Error("The mock ended before it was ready.")));
      });
      const { mocks }: Ready = JSON.parse(line);
      expect(mocks).toHaveLength(3);
      const headers = { authorization: "Bearer any-token" };
      const answer = await fetch(`${mocks[0]?.url}/accounts/9900000/calls`, { headers });
      expect(answer.status).toBe(200);
    } finally {
      child.kill("SIGTERM");
    }
    expect(await ended).toBe(0);
  }, 60_000);
});
