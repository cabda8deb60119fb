import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dedent, temporaryFiles } from "../../test/temporary-files.ts";

const SOUND = `
  openapi: 3.1.0
  info: { title: Calls, version: 1.0.0 }
  jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
  paths: {}
  `;

/** Runs the command in the folder of a spec. */
function lint(files: Record<string, string>, ...args: string[]) {
  const config = `
    plugins: [${join(import.meta.dirname, "../plugin.ts")}]
    extends: [telespec/common]
    rules: { info-license: warn }
    apis: { demo: { root: specs/demo/openapi.yaml } }
    telemetry: off
    `;
  const texts = Object.entries(files).map(([path, text]) => [`specs/demo/${path}`, dedent(text)]);
  const root = temporaryFiles({ "redocly.yaml": dedent(config), ...Object.fromEntries(texts) });
  const command = join(import.meta.dirname, "../../bin/telespec-spec-lint.mjs");
  const cwd = join(root, "specs", "demo");
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    encoding: "utf8",
  });
  return { status, stdout, stderr: stderr.split("\n") };
}

test("Our findings and Redocly's have place, rule, reason and remedy, and the exit code is 1", () => {
  const { status, stdout, stderr } = lint({
    "openapi.yaml": SOUND.replace(/jsonSchemaDialect.*/, "tags: []"),
  });
  expect(stderr).toEqual([
    "specs/demo/openapi.yaml:1:1  telespec/dialect-declared",
    expect.stringContaining("2020-12"),
    expect.stringContaining("To mend: Set jsonSchemaDialect"),
    "specs/demo/openapi.yaml:2:1  info-license (warn)",
    expect.stringContaining("license"),
    expect.stringMatching(/^ {2}To mend: .*info-license/),
    "",
  ]);
  expect(stdout).toBe("demo: 2 findings\n");
  expect(status).toBe(1);
});

test("A sound spec ends with 0", () => {
  const text = SOUND.replace("version: 1.0.0", "version: 1.0.0, license: { name: MIT, url: a.b }");
  const { status, stdout, stderr } = lint({ "openapi.yaml": text });
  expect([status, stdout, stderr]).toEqual([0, "demo: nothing to mend\n", [""]]);
});

test("A file that cannot be read gives one error, and no rule runs", () => {
  const { status, stderr } = lint({ "openapi.yaml": `${SOUND}paths: {}\n` });
  expect(stderr[0]).toMatch(/^specs\/demo\/openapi\.yaml:\d+:\d+ {2}unreadable$/);
  expect(stderr).toHaveLength(4);
  expect(status).toBe(1);
});

test("A finding in DEVIATIONS.md has its line there", () => {
  const { stderr } = lint({
    "openapi.yaml": SOUND,
    "DEVIATIONS.md": "| Here |\n|---|\n| `Gone` |\n",
  });
  expect(stderr).toContain("specs/demo/DEVIATIONS.md:3:4  telespec/deviations-exist");
});

test("An unknown argument ends with 2 and the help, --help with 0", () => {
  const unknown = lint({ "openapi.yaml": SOUND }, "--fix");
  expect([unknown.status, unknown.stderr[0]]).toEqual([2, "Unknown argument: --fix"]);
  const help = lint({ "openapi.yaml": SOUND }, "--help");
  expect([help.status, help.stdout.split("\n")[0]]).toEqual([
    0,
    "telespec-spec-lint: lints one spec",
  ]);
});

test("Outside a spec's folder it says where to run", () => {
  const { status, stderr } = lint({ "other.yaml": SOUND });
  expect(status).toBe(1);
  expect(stderr[1]).toBe("  Run this in specs/<api>.");
});
