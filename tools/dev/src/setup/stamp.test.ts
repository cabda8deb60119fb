import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clearStamp, isInstalled, wasInstalled, workspaceFolders, writeStamp } from "./stamp.mjs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stamp-"));
  write("pnpm-workspace.yaml", "packages:\n  - packages/*\n  - tools/*\n\nsaveExact: true\n");
  write("pnpm-lock.yaml", "lockfileVersion: '9.0'\n");
  write("package.json", manifest("root"));
  write("packages/a/package.json", manifest("a", { dependencies: { left: "1.0.0" } }));
  write("packages/b/package.json", manifest("b"));
  write("tools/notes.txt", "no package");
  write("node_modules/.bin/node", "");
  write("packages/a/node_modules/left/package.json", "{}");
});

afterEach(() => rmSync(root, { recursive: true }));

describe("a workspace", () => {
  test("has the packages that pnpm-workspace.yaml names", () => {
    expect(workspaceFolders(root)).toEqual(["packages/a", "packages/b"]);
  });

  test("is not installed before an install has ended well", () => {
    expect(isInstalled(root)).toBe(false);
    expect(wasInstalled(root)).toBe(false);
  });

  test("is installed from then on, until the next install begins", () => {
    writeStamp(root);
    expect(isInstalled(root)).toBe(true);
    clearStamp(root);
    expect(isInstalled(root)).toBe(false);
  });

  test("is still installed when only a script has changed", () => {
    writeStamp(root);
    write("packages/b/package.json", manifest("b", { scripts: { build: "tsdown" } }));
    expect(isInstalled(root)).toBe(true);
  });

  test.each([
    ["the lockfile", () => write("pnpm-lock.yaml", "lockfileVersion: '10.0'\n")],
    ["pnpm-workspace.yaml", () => write("pnpm-workspace.yaml", "packages:\n  - packages/*\n")],
    [
      "a dependency",
      () => write("packages/b/package.json", manifest("b", { devDependencies: { c: "1" } })),
    ],
    ["the pinned pnpm", () => write("package.json", manifest("r", { packageManager: "pnpm@99" }))],
    ["a new package", () => write("packages/c/package.json", manifest("c"))],
    ["a removed package", () => rmSync(join(root, "packages/b"), { recursive: true })],
    ["a removed Node", () => rmSync(join(root, "node_modules/.bin/node"))],
    ["a cleaned package", () => rmSync(join(root, "packages/a/node_modules"), { recursive: true })],
  ])("must be installed again after a change of %s", (_, change) => {
    writeStamp(root);
    change();
    expect(isInstalled(root)).toBe(false);
    expect(wasInstalled(root)).toBe(true);
  });
});

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function manifest(name: string, fields: object = {}): string {
  return JSON.stringify({ name, version: "1.0.0", ...fields });
}
