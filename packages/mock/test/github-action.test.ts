import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = fileURLToPath(
  new URL("../../../.github/actions/telespec-mock/start.mjs", import.meta.url),
);
const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "telespec-action-"));
  // In the place of npx: what is built here, instead of what is published.
  const npx = `#!/bin/sh\necho "$$" > "${folder}/pid"\necho "$2" > "${folder}/package"\nshift 2\nexec "${process.execPath}" "${command}" "$@"\n`;
  await writeFile(join(folder, "npx"), npx);
  await chmod(join(folder, "npx"), 0o755);
});
afterEach(async () => {
  const pid = await read("pid");
  try {
    if (pid !== "") process.kill(Number(pid), "SIGTERM");
  } catch {
    // It has ended by itself, as it should where the action fails.
  }
  await rm(folder, { recursive: true });
});

const read = (name: string) => readFile(join(folder, name), "utf8").catch(() => "");

async function start(inputs: Record<string, string>) {
  const child = spawn(process.execPath, [script], {
    env: {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      RUNNER_TEMP: folder,
      GITHUB_ENV: join(folder, "env"),
      GITHUB_OUTPUT: join(folder, "output"),
      ...inputs,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, "close");
  return { code, stderr };
}

test("the mocks run on after the step, and later steps find them", async () => {
  const inputs = {
    TELESPEC_MOCK_APIS: "bandwidth-voice  camara-call-handling",
    TELESPEC_MOCK_VERSION: "1.2.3",
  };
  expect(await start(inputs)).toEqual({ code: 0, stderr: "" });
  expect(await read("package")).toBe("@telespec/mock@1.2.3\n");
  const lines = (await read("env")).trim().split("\n");
  expect(lines.map((line) => line.split("=")[0])).toEqual([
    "TELESPEC_BANDWIDTH_VOICE_URL",
    "TELESPEC_CAMARA_CALL_HANDLING_URL",
  ]);
  for (const line of lines) {
    const response = await fetch(`${line.split("=")[1]}/__mock/health`);
    expect(await response.json()).toMatchObject({ status: "ok" });
  }
  const output = await read("output");
  expect(JSON.parse(output.replace(/^mocks=/, ""))).toMatchObject([
    { api: "bandwidth-voice", operations: 5 },
    { api: "camara-call-handling", operations: 4 },
  ]);
});

test("an API that there is not fails the step with the reason", async () => {
  const { code, stderr } = await start({ TELESPEC_MOCK_APIS: "bandwidth-fax" });
  expect(code).toBe(1);
  expect(stderr).toContain("There is no API called bandwidth-fax.");
  expect(await read("env")).toBe("");
});

test.each([{ TELESPEC_MOCK_VERSION: "1; rm -rf x" }, { TELESPEC_MOCK_APIS: "$(id)" }])(
  "an input that a shell would run is refused: %j",
  async (inputs) => {
    const { code, stderr } = await start(inputs);
    expect([code, await read("package")]).toEqual([1, ""]);
    expect(stderr).toMatch(/is not (a version|the name)/);
  },
);
