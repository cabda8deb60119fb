import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, inject, it } from "vitest";
import { apiPackages } from "../src/packages.ts";
import { tools } from "../src/toolbox.ts";

const command = join(inject("consumer"), "node_modules/@telespec/mock/dist/cli.js");

interface Ready {
  readonly mocks: readonly { readonly api: string; readonly url: string }[];
}

const runtimes = ["Node 20", "Node 22", "Node 26", "Bun", "Deno"] as const;

describe.each(runtimes)("the packed mock on %s", (runtime) => {
  it("starts all APIs, answers, and ends with 0 on SIGTERM", async () => {
    const allowed = runtime === "Deno" ? ["run", "--no-prompt", "--allow-all"] : [];
    const child = spawn(tools[runtime](), [...allowed, command, "--port", "0", "--json"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((resolve) => child.on("close", resolve));
    try {
      const line = await new Promise<string>((resolve, reject) => {
        createInterface({ input: child.stdout }).once("line", resolve);
        child.once("close", () => reject(new Error("The mock ended before it was ready.")));
      });
      const { mocks }: Ready = JSON.parse(line);
      expect(mocks).toHaveLength(apiPackages().length);
      const authorization = "Bearer any-token";
      const list = (headers: object = {}) =>
        fetch(`${mocks[0]?.url}/accounts/9900000/calls`, {
          headers: { authorization, ...headers },
        });
      expect((await list()).status).toBe(200);
      // Made up in a thread of its own, and broken off at the socket.
      expect((await list({ prefer: "dynamic=true" })).status).toBe(200);
      await expect(list({ prefer: "fault=reset" })).rejects.toThrow();
    } finally {
      child.kill("SIGTERM");
    }
    expect(await ended).toBe(0);
  }, 60_000);
});
