// Starts the mocks, waits until they are ready, and tells the steps that follow where they are.
// The mocks run on; the runner ends them with the job.
import { spawn } from "node:child_process";
import { appendFileSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds for fetching the package and starting the mocks. */
const deadline = 120_000;

const { env } = process;
const folder = need("RUNNER_TEMP");
const output = join(folder, `telespec-mock-${process.pid}.json`);
const errors = join(folder, `telespec-mock-${process.pid}.log`);
const apis = (env.TELESPEC_MOCK_APIS ?? "").split(/\s+/).filter(Boolean);
const version = env.TELESPEC_MOCK_VERSION || "latest";
if (!/^[\w.^~-]+$/.test(version)) fail(`"${version}" is not a version of @telespec/mock.`);
const unfit = apis.find((api) => !/^[\w-]+$/.test(api));
if (unfit !== undefined) fail(`"${unfit}" is not the name of an API.`);

const command = ["--yes", `@telespec/mock@${version}`, ...apis, "--port", "0", "--json"];
const child = spawn("npx", command, {
  detached: true,
  stdio: ["ignore", openSync(output, "w"), openSync(errors, "w")],
  // On Windows npx is a batch file, which only a shell can run.
  shell: process.platform === "win32",
});
let ended = false;
child.once("error", () => {
  ended = true;
});
child.once("exit", () => {
  ended = true;
});

const end = Date.now() + deadline;
let ready = readReady();
while (ready === undefined) {
  if (ended) fail(`The mocks ended before they were ready.\n${readFileSync(errors, "utf8")}`);
  if (Date.now() > end) {
    child.kill();
    fail(`The mocks were not ready after ${deadline / 1000} s.\n${readFileSync(errors, "utf8")}`);
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  ready = readReady();
}

for (const { api, url } of ready.mocks) {
  const name = `TELESPEC_${api.toUpperCase().replaceAll("-", "_")}_URL`;
  appendFileSync(need("GITHUB_ENV"), `${name}=${url}\n`);
  console.log(`${name}=${url}`);
}
appendFileSync(need("GITHUB_OUTPUT"), `mocks=${JSON.stringify(ready.mocks)}\n`);
child.unref();

/** The line that the mocks print once they are ready. */
function readReady() {
  const text = readFileSync(output, "utf8");
  return text.endsWith("\n") ? JSON.parse(text) : undefined;
}

function need(name) {
  const value = env[name];
  if (!value) fail(`${name} is not set: this runs as a step of GitHub Actions.`);
  return value;
}

function fail(message) {
  console.error(`telespec mock: ${message.trim()}`);
  process.exit(1);
}
