import { execFile } from "node:child_process";
import { rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeWorkspace, type Workspace } from "./workspace.ts";

const command = join(import.meta.dirname, "../bin/telespec-generate.mjs");

let workspace: Workspace;
beforeAll(() => {
  workspace = makeWorkspace({ voicemail: [] });
}, 60_000);
afterAll(() => workspace.remove());

/** Runs the command as a process of its own. */
async function telespecGenerate(cwd: string, ...args: readonly string[]) {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, ...args], {
      cwd,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

describe("telespec-generate", () => {
  it("writes the files of the package it runs in", async () => {
    const { code, stdout, stderr } = await telespecGenerate(
      join(workspace.root, "packages/voicemail"),
    );
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("wrote packages/voicemail/src/generated/types.ts\n");
    expect(statSync(workspace.generated("voicemail", "types.ts")).size).toBeGreaterThan(1000);
  });

  it("ends with 1 and no stack trace when a file is not up to date", async () => {
    rmSync(workspace.generated("voicemail", "types.ts"), { force: true });
    const { code, stderr } = await telespecGenerate(
      join(workspace.root, "packages/voicemail"),
      "--check",
    );
    expect(code).toBe(1);
    expect(stderr).toContain("missing  packages/voicemail/src/generated/types.ts");
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("explains itself, with examples", async () => {
    const { code, stdout } = await telespecGenerate(workspace.root, "--help");
    expect(code).toBe(0);
    expect(stdout).toContain("--check");
    expect(stdout).toContain("Examples:");
  });

  it("ends with 2 at an option that it does not know, and writes nothing", async () => {
    const { code, stdout, stderr } = await telespecGenerate(workspace.root, "--chekc");
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toBe(
      "Unknown option '--chekc'.\n  telespec-generate --help lists what there is.\n",
    );
  });

  it.each([
    ["there is no package.json", undefined, "There is no package.json in"],
    ["package.json is not JSON", "{", "package.json is not JSON"],
    ["package.json names no API", "{}", "does not say which API the package is for"],
    [
      "the client's name is no type name",
      '{"telespec":{"api":"voicemail","client":"voicemail-client"}}',
      'telespec.client is "voicemail-client", which cannot be the name of a type',
    ],
    [
      "the API has no spec",
      '{"telespec":{"api":"voicemale","client":"VoicemailClient"}}',
      'telespec.api is "voicemale", but there is no specs/voicemale/openapi.yaml',
    ],
  ])("says what to do when %s", async (_, manifest, message) => {
    const file = join(workspace.root, "packages/voicemail/package.json");
    rmSync(file, { force: true });
    if (manifest !== undefined) writeFileSync(file, manifest);
    const { code, out, err } = await workspace.run("voicemail");
    expect(err).toContain(message);
    expect(err).toMatch(/\n {2}\S.*\n/);
    expect(out).toBe("");
    expect(code).toBe(1);
  });
});
