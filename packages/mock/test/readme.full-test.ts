import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The README's examples, run as it says, in an empty folder with what is published. */
const home = fileURLToPath(new URL("..", import.meta.url));
let folder: string;
let readme: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "telespec-readme-"));
  readme = await readFile(join(home, "README.md"), "utf8");
  await run("pnpm", ["pack", "--pack-destination", folder], home);
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz")) ?? "";
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  // Offline: the package has no dependencies that would have to be fetched.
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", join(folder, tarball)]);
  for (const name of ["vitest", "@telespec/bandwidth-voice", ".bin/vitest"]) {
    const place = join(folder, "node_modules", name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(home, "node_modules", name), place);
  }
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

/** Runs a program and gives what it has printed; fails with that if it fails. */
function run(program: string, args: readonly string[], cwd = folder): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|TELESPEC_|NODE_ENV)/.test(name)),
  );
  const bins = [dirname(process.execPath), join(home, "../../node_modules/.bin"), env.PATH];
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...env, PATH: bins.join(delimiter) } };
    execFile(program, [...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout + stderr);
      else reject(new Error(`${program} ${args.join(" ")}: ${error.message}\n${stdout}${stderr}`));
    });
  });
}

/** The block that follows a file's name in the README. */
async function writeExample(name: string): Promise<void> {
  const start = readme.indexOf(`\`${name}\`:\n`);
  const block = /```\w+\n([\s\S]*?)```/.exec(readme.slice(start))?.[1];
  expect([name, start > 0, block]).toEqual([name, true, expect.any(String)]);
  await writeFile(join(folder, name), block ?? "");
}

/** Runs a command that the README has in a block of its own. */
function runExample(command: string): Promise<string> {
  expect(readme).toContain(`\n\`\`\`sh\n${command}\n\`\`\`\n`);
  return run("sh", ["-c", command]);
}

test("the package is installed alone and is smaller than 6 MB", async () => {
  const installed = await readdir(join(folder, "node_modules"));
  expect(installed.filter((name) => !/^\.|^vitest$/.test(name))).toEqual(["@telespec"]);
  const size = Number.parseInt(
    await run("du", ["-sk", join(folder, "node_modules/@telespec/mock")]),
    10,
  );
  expect(size).toBeLessThan(6 * 1024);
});

test("ten lines of Python run against a mock, and the summary is as shown", async () => {
  await writeExample("call.py");
  const said = await runExample("npx telespec-mock exec bandwidth-voice -- python3 call.py");
  expect(said).toMatch(/^c-[0-9a-f-]+\n/);
  const shown = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? "no summary";
  // The numbers change with the spec.
  const wording = (text: string) => text.replace(/\d+(\.\d)?/g, "0");
  expect(wording(said)).toContain(wording(shown));
});

test("ten lines of vitest run under exec, and with vitest's own set-up", async () => {
  await writeExample("calls.test.ts");
  const command = "npx telespec-mock exec bandwidth-voice -- npx vitest run";
  expect(await runExample(command)).toMatch(/listCalls: 200 \(firstPage, lastPage\)/);
  await expect(run("npx", ["vitest", "run"])).rejects.toThrow(/1 failed/);
  await writeExample("vitest.config.ts");
  expect(await run("npx", ["vitest", "run"])).toMatch(/1 passed/);
}, 60_000);
