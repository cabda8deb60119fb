import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { guidePages, readGuides } from "./guides.ts";

const folder = mkdtempSync(join(tmpdir(), "guides-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a guide without its head is named", () => {
  writeFileSync(join(folder, "a.md"), "# A\n");
  expect(() => readGuides(folder)).toThrow(
    "tools/portal/guides/a.md: it must begin with title, description and order",
  );
});

test("a diagram that does not exist is named, with those that do", () => {
  const head = "---\ntitle: A\ndescription: B\norder: 1\n---\n";
  writeFileSync(join(folder, "a.md"), `${head}\n\`\`\`diagram gone\n\`\`\`\n`);
  expect(() => guidePages([], readGuides(folder))).toThrow(
    "tools/portal/guides/a.md: there is no diagram 'gone'. There are: phone-call",
  );
});
