import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { run } from "./run.ts";

const HEADER = "openapi: 3.1.0\ninfo: { title: Calls, version: 1.0.0 }\n";
const withSchema = (schema: string) => `${HEADER}components: { schemas: { Id: ${schema} } }\n`;

/** Writes a spec. @returns its folder */
function writeSpec(text: string): string {
  const root = temporaryFiles({ "redocly.yaml": "apis: {}\n", "specs/demo/openapi.yaml": text });
  return join(root, "specs", "demo");
}

test.each([
  ["a syntax error", `${HEADER}tags: [\npaths: {}\n`, 4],
  ["a $ref that leads nowhere", `${HEADER}paths: { /calls: { $ref: lost.yaml } }\n`, 3],
  ["a $ref in a circle", withSchema('{ $ref: "#/components/schemas/Id" }'), 3],
  ["a key that stands twice", `${HEADER}paths: {}\npaths: {}\n`, 4],
  ["a tab", `${HEADER}paths:\n\t/calls: {}\n`, 4],
  ["a YAML bomb", `${HEADER}a: &a 1\nb: [${"*a, ".repeat(101)}*a]\n`, 4],
  ["an example that is not valid", withSchema("{ type: integer, examples: [one] }"), 3],
  ["a pattern that does not compile", withSchema("{ type: string, pattern: '^[0-9+$' }"), 3],
  ["a type that does not exist", withSchema("{ type: strng }"), 3],
])("%s ends with 1 and one error, which has a file and a line", async (_, text, line) => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const code = await run([], writeSpec(text));
  const lines = write.mock.calls.join("").split("\n");
  write.mockRestore();
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(new RegExp(`^specs/demo/openapi\\.yaml:${line}:\\d+ {2}\\S`)),
    expect.stringMatching(/^ {2}\S.+\.$/),
    expect.stringMatching(/^ {2}To mend: .+\.$/),
    "",
  ]);
});

test("The bundle script stops at a broken spec and writes nothing", () => {
  const folder = writeSpec(`${HEADER}paths: {}\npaths: {}\n`);
  const command = join(import.meta.dirname, "../../bin/telespec-spec-check.mjs");
  const script = `"${process.execPath}" "${command}" && echo generated > out.json`;
  const { status, stderr } = spawnSync("sh", ["-c", script], { cwd: folder, encoding: "utf8" });
  expect([status, stderr.split("\n")[0]]).toEqual([1, "specs/demo/openapi.yaml:4:1  unreadable"]);
  expect(existsSync(join(folder, "out.json"))).toBe(false);
});

test("Every spec is checked before it is bundled", () => {
  const specs = join(import.meta.dirname, "../../../../specs");
  const folders = readdirSync(specs, { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name } of folders) {
    const manifest = readFileSync(join(specs, name, "package.json"), "utf8");
    const { scripts }: { scripts: { bundle: string } } = JSON.parse(manifest);
    expect(scripts.bundle, name).toMatch(/^telespec-spec-check && redocly bundle /);
  }
});
