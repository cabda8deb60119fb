import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeApi } from "../src/new-api/new-api.ts";
import { copyWorkspace, type WorkspaceCopy } from "../src/workspace-copy.ts";

const name = "call-recording";
let copy: WorkspaceCopy;
const inCopy = (file: string) => join(copy.root, file);
const turbo = (...args: string[]) =>
  copy.run("turbo", ["run", ...args, "--output-logs=errors-only"]);

// Each test is a step of the pipeline, in its order, and nothing is edited by hand between them.
beforeAll(() => {
  copy = copyWorkspace();
  makeApi(copy.root, name);
  copy.run("pnpm", ["install", "--prefer-offline", "--no-frozen-lockfile"]);
});
afterAll(() => copy[Symbol.dispose]());

describe("an API made by npm run new-api", () => {
  it("takes no name twice, and changes nothing then", () => {
    const before = copy.git("status", "--porcelain");
    expect(() => makeApi(copy.root, name)).toThrow(`specs/${name} exists already`);
    expect(() => makeApi(copy.root, "mock")).toThrow("packages/mock exists already");
    expect(copy.git("status", "--porcelain")).toBe(before);
  });

  it("has a spec without findings, and code made from it", () => {
    turbo(
      "lint:specs",
      "generate",
      `--filter=@telespec/spec-${name}`,
      `--filter=@telespec/${name}`,
    );
    expect(existsSync(inCopy(`packages/${name}/src/generated/client.ts`))).toBe(true);
  });

  it("builds, with all that knows it, and passes its own tests", () => {
    turbo("build");
    turbo("typecheck", "test", `--filter=@telespec/${name}`);
    copy.run("biome", [
      "ci",
      `packages/${name}`,
      `specs/${name}`,
      "packages/mock/src",
      "tools/dev",
      "tools/portal",
    ]);
  });

  it("has a mock that answers, under its own name", async () => {
    const { startMock } = await import(inCopy("packages/mock/dist/index.js"));
    const mock = await startMock(name);
    const answer = await mock.fetch(`${mock.url}/items`, {
      method: "POST",
      headers: { authorization: "Bearer demo-token", "content-type": "application/json" },
      body: '{ "name": "First" }',
    });
    expect([answer.status, await answer.json()]).toEqual([
      201,
      expect.objectContaining({ name: "First" }),
    ]);
    await mock.close();
  });

  it("passes every cell of the contract matrix", () => {
    const printed = copy.run("node", ["src/cli.ts", name], inCopy("tools/contract"));
    const [, passed, all] = /cells passed +(\d+) \/ (\d+)/.exec(printed) ?? [];
    expect(Number(all)).toBeGreaterThan(50);
    expect(passed).toBe(all);
  });

  it("has its pages in the portal, whose samples compile and run", () => {
    copy.run("node", ["src/cli.ts", "build"], inCopy("tools/portal"));
    const page = readFileSync(inCopy(`tools/portal/dist/site/${name}/index.html`), "utf8");
    expect(page).toContain("Call Recording");
  });

  it("has a public surface that can be reported and packed", () => {
    copy.run("node", ["tools/release/src/cli.ts", "api:report"]);
    expect(readFileSync(inCopy(`packages/${name}/api.md`), "utf8")).toContain(
      "createCallRecordingClient",
    );
  });

  it("has the skeleton of all API packages, and breaks no test of what knows every API", () => {
    const knowing = ["mock", "dev", "release"].map((one) => `--filter=@telespec/${one}`);
    turbo("typecheck", "test", ...knowing);
  }, 600_000);
});
