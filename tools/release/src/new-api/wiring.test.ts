import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../root.ts";
import { namesOf } from "./names.ts";
import { wiringEdits } from "./wiring.ts";

const edits = wiringEdits(root, namesOf("sample-api"));

// The whole pipeline of a new API is run in npm run test:full; that each place is still there is known at once.
it.each(edits)("a new API is entered into $file once, and nothing is lost there", (edit) => {
  const before = readFileSync(join(root, edit.file), "utf8");
  expect(edit.text).toContain("sample-api");
  const after = wordsOf(edit.text);
  const lost = wordsOf(before).filter((word) => {
    const place = after.indexOf(word);
    after.splice(0, place + 1);
    return place < 0;
  });
  expect(lost).toEqual([]);
});

it("a new API is entered after one whose name has a digit", () => {
  const workspace = mkdtempSync(join(tmpdir(), "wiring-"));
  try {
    for (const { file, text } of wiringEdits(root, namesOf("voice2"))) {
      mkdirSync(dirname(join(workspace, file)), { recursive: true });
      writeFileSync(join(workspace, file), text);
    }
    for (const { text } of wiringEdits(workspace, namesOf("sample-api"))) {
      expect(text).toContain("voice2");
      expect(text).toContain("sample-api");
    }
  } finally {
    rmSync(workspace, { recursive: true });
  }
});

it("a place that is gone is named, and nothing is made then", () => {
  expect(() => wiringEdits(join(root, "specs"), namesOf("sample-api"))).toThrow(/ports\.ts/);
});

/** What stands between spaces, commas and brackets: a list may be broken otherwise when it gets longer. */
function wordsOf(text: string): string[] {
  return text.split(/[\s,[\]]+/);
}
