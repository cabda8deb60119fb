import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { apis } from "../src/apis.ts";
import { runAction, runShell } from "./run-action.ts";

const action = fileURLToPath(new URL("../../../.github/actions/telespec-mock", import.meta.url));
const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "telespec-action-"));
  // In the place of npx: what is built here, instead of what is published.
  await writeProgram(
    "npx",
    `echo "$$" > "${folder}/pid"; echo "$2" > "${folder}/package"; shift 2; exec "${process.execPath}" "${command}" "$@"`,
  );
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

async function writeProgram(name: string, script: string): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, name), 0o755);
}

const environment = () => ({
  PATH: [folder, dirname(process.execPath), process.env.PATH].join(delimiter),
});
const start = (inputs: Record<string, string>) =>
  runAction(action, inputs, environment(), join(folder, "runner"));

test("the mocks run on after the step, and later steps find them", async () => {
  const inputs = { apis: "bandwidth-voice  camara-call-handling", version: "1.2.3" };
  const { code, stderr, env, outputs } = await start(inputs);
  expect([code, stderr]).toEqual([0, ""]);
  expect(await read("package")).toBe("@telespec/mock@1.2.3\n");
  expect(Object.keys(env)).toEqual([
    "TELESPEC_BANDWIDTH_VOICE_URL",
    "TELESPEC_CAMARA_CALL_HANDLING_URL",
  ]);
  for (const url of Object.values(env)) {
    const response = await fetch(`${url}/__mock/health`);
    expect(await response.json()).toMatchObject({ status: "ok" });
  }
  expect(JSON.parse(outputs.mocks ?? "")).toMatchObject([
    { api: "bandwidth-voice", url: env.TELESPEC_BANDWIDTH_VOICE_URL, operations: 5 },
    { api: "camara-call-handling", operations: 4 },
  ]);
});

test("without inputs it mocks all APIs, with the latest version", async () => {
  const { code, env } = await start({});
  expect([code, await read("package")]).toEqual([0, "@telespec/mock@latest\n"]);
  expect(Object.keys(env)).toHaveLength(apis.length);
});

test("an API that there is not fails the step with the reason", async () => {
  const { code, stderr, env } = await start({ apis: "bandwidth-fax" });
  expect(code).toBe(1);
  expect(stderr).toContain("There is no API called bandwidth-fax.");
  expect(env).toEqual({});
});

test.each([{ version: "1; touch run" }, { version: "$(touch run)" }, { apis: '" ; touch run; "' }])(
  "an input that a shell would run is refused: %j",
  async (inputs) => {
    const { code, stderr } = await start(inputs);
    expect([code, await read("package")]).toEqual([1, ""]);
    expect(stderr).toMatch(/is not (a version|the name)/);
  },
);

interface ReadmeStep {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Record<string, string>;
}

/** The blocks of YAML in the README, in their order. */
const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => parse(text));
const [underExec, withAction, gitLab] = blocks as [
  { jobs: { test: { steps: ReadmeStep[] } } },
  ReadmeStep[],
  { test: { script: string[] } },
];

/** Runs one command of a pipeline in the shell that it has there. */
async function step(script: string, env: Record<string, string> = {}) {
  await writeFile(join(folder, "step"), script);
  return runShell("bash", join(folder, "step"), { ...environment(), ...env });
}

test("the README's command for CI passes with the tests, and fails with them", async () => {
  const script = underExec.jobs.test.steps.at(-1)?.run ?? "";
  expect(gitLab.test.script).toEqual([script]);
  // `make test`, which sees to a tenth of the API.
  const codes = [400, 401, 403, 429, 500].map((code) => `?__code=${code}`);
  const urls = ["", ...codes, "/c-1"].map(
    (rest) => `"$TELESPEC_BANDWIDTH_VOICE_URL/accounts/1/calls${rest}"`,
  );
  const ask = `curl -s -H "Authorization: Bearer x" ${urls.join(" ")}`;
  await writeProgram("make", `${ask} >/dev/null; exit "$RESULT"`);
  const passed = await step(script, { RESULT: "0" });
  expect(passed).toMatchObject({ code: 0, stderr: expect.stringContaining("listCalls: 200") });
  expect((await step(script, { RESULT: "3" })).code).toBe(3);
});

test("the README's steps with the action lead to tests that find the mock", async () => {
  const { uses = "", with: inputs = {} } = withAction[0] ?? {};
  expect(uses).toMatch(/\/\.github\/actions\/telespec-mock@/);
  const { code, env } = await start(inputs);
  expect(code).toBe(0);
  await writeProgram("make", 'exec curl -sf "$TELESPEC_BANDWIDTH_VOICE_URL/__mock/health"');
  expect(await step(withAction[1]?.run ?? "", { ...env })).toEqual({ code: 0, stderr: "" });
});
