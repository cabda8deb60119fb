import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as index from "./index.ts";
import * as vitest from "./vitest.ts";

// What is published: the `test` task runs after `build`.
const home = new URL("..", import.meta.url);

/** What Node prints when it imports an entry under a condition of `exports`. */
const importAs = (condition: string, specifier: string) =>
  new Promise<string>((resolve) => {
    const script = `await import("${specifier}"); console.error("imported")`;
    const args = [`--conditions=${condition}`, "--input-type=module", "--eval", script];
    execFile(process.execPath, args, { cwd: home }, (_, __, stderr) => resolve(stderr));
  });

test.each([
  ["browser", "@telespec/mock"],
  ["workerd", "@telespec/mock/vitest"],
])("where the condition is %s, importing %s says what to do instead", async (...given) => {
  const said = await importAs(...given);
  expect(said).toContain("Error: @telespec/mock is a server and needs Node");
  expect(said).toContain("npx telespec-mock");
  expect(said).not.toContain("imported");
});

test("a bundler finds every name that the real entries export", async () => {
  const names = Object.keys({ ...index, ...vitest });
  const source = await readFile(new URL("dist/unsupported-runtime.js", home), "utf8");
  const exported = /export \{ (.*) \};/.exec(source)?.[1]?.split(", ");
  expect(exported?.sort()).toEqual(names.sort());
});
