import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Manifest } from "../packages.ts";
import { surfaceReport } from "./report.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "surface-"));
  mkdirSync(join(home, "dist"));
});
afterEach(() => rmSync(home, { recursive: true }));

const manifest: Manifest = {
  name: "@telespec/parcels",
  version: "1.0.0",
  bin: { parcels: "./dist/cli.js" },
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./track": { types: "./dist/track.d.ts", default: "./dist/track.js" },
    "./openapi.json": "./dist/openapi.json",
  },
};

function report(index: string, track = "export {};"): string {
  writeFileSync(join(home, "dist/index.d.ts"), index);
  writeFileSync(join(home, "dist/track.d.ts"), track);
  return surfaceReport(manifest, home);
}

it("has commands, data, entries and declarations, without their comments", () => {
  const text = report(
    "/** A parcel. */\nexport interface Parcel {\n  /** Its id. */\n  id: string;\n}",
  );
  expect(text).toContain("- command `parcels`\n- `@telespec/parcels/openapi.json`\n");
  expect(text).toContain(
    "## @telespec/parcels\n\n```ts\nexport interface Parcel {\n    id: string;\n}\n```",
  );
  expect(text).not.toContain("A parcel");
});

it("is the same when only comments or the order change", () => {
  const [a, b] = ["export type A = 1;", "export type B = 2;"];
  expect(report(`${a}\n${b}`)).toBe(report(`/** Two. */ ${b}\n// One.\n${a}`));
});

it("changes when a type does", () => {
  expect(report("export type A = 1;")).not.toBe(report("export type A = 1 | 2;"));
});

it("says what is deprecated", () => {
  const text = report("/** @deprecated Use track. */\nexport declare function find(): void;");
  expect(text).toContain("/** @deprecated */ export declare function find(): void;");
});

it("writes a declaration that two entries share once", () => {
  const shared = "export interface Parcel {\n  id: string;\n}";
  expect(
    report(shared, `${shared}\nexport type Track = 1;`).match(/interface Parcel/g),
  ).toHaveLength(1);
});
