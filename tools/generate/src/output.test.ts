import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compare, write } from "./output.ts";

const files = new Map([
  ["a.ts", "a\n"],
  ["b.ts", "b\n"],
]);

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "telespec-output-")), "src/generated");
});
afterEach(() => rmSync(join(folder, "../.."), { recursive: true, force: true }));

describe("write", () => {
  it("makes the folder and the files, and leaves nothing else behind", () => {
    expect(write(folder, files).map(({ kind }) => kind)).toEqual(["missing", "missing"]);
    expect(readdirSync(folder)).toEqual(["a.ts", "b.ts"]);
    expect(readFileSync(join(folder, "b.ts"), "utf8")).toBe("b\n");
  });

  it("does not touch a file that is right", () => {
    write(folder, files);
    utimesSync(join(folder, "a.ts"), 1, 1);
    writeFileSync(join(folder, "b.ts"), "old\n");
    expect(write(folder, files)).toEqual([{ file: "b.ts", kind: "stale" }]);
    expect(statSync(join(folder, "a.ts")).mtimeMs).toBe(1000);
  });

  it("removes what no spec makes any more", () => {
    write(folder, files);
    writeFileSync(join(folder, "c.ts"), "");
    mkdirSync(join(folder, "d"));
    expect(write(folder, files).map(({ file }) => file)).toEqual(["c.ts", "d"]);
    expect(readdirSync(folder)).toEqual(["a.ts", "b.ts"]);
  });

  it("replaces no file if one cannot be written", () => {
    write(folder, files);
    const unwritable = new Map([
      ["a.ts", "new\n"],
      ["no/such/folder.ts", ""],
    ]);
    expect(() => write(folder, unwritable)).toThrow(/ENOENT/);
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toBe("a\n");
    expect(readdirSync(folder)).toEqual(["a.ts", "b.ts"]);
  });
});

describe("compare", () => {
  it("finds everything missing where there is no folder, and makes none", () => {
    expect(compare(folder, files)).toEqual([
      { file: "a.ts", kind: "missing" },
      { file: "b.ts", kind: "missing" },
    ]);
    expect(existsSync(folder)).toBe(false);
  });

  it("finds nothing where all is right", () => {
    write(folder, files);
    expect(compare(folder, files)).toEqual([]);
  });
});
