import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../root.ts";
import { namesOf } from "./names.ts";
import { wiringEdits } from "./wiring.ts";

const edits = wiringEdits(root, namesOf("call-recording"));

// The whole pipeline of a new API is run in npm run test:full; that each place is still there is known at once.
it.each(edits)("a new API is entered into $file once, and nothing is lost there", (edit) => {
  const before = readFileSync(join(root, edit.file), "utf8");
  expect(edit.text).toContain("call-recording");
  const lines = new Set(edit.text.split("\n").map(bare));
  expect(
    before
      .split("\n")
      .map(bare)
      .filter((line) => !lines.has(line) && !line.includes("camara-call-handling")),
  ).toEqual([]);
});

it("a place that is gone is named, and nothing is made then", () => {
  expect(() => wiringEdits(join(root, "specs"), namesOf("call-recording"))).toThrow(/ports\.ts/);
});

/** A line without what may follow it: the last of a list gets a comma when another comes. */
function bare(line: string): string {
  return line.replace(/,\s*$/, "").trim();
}
