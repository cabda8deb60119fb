import { expect, test } from "vitest";
import { addToNewest } from "./changelog.ts";

const section = "### Changes of the spec\n\nNo changes.";

test("a section is added to the newest version, and the older ones stay as they are", () => {
  const older = "## 0.1.0\n\n### Minor Changes\n\n- The first.\n";
  const newest = "# @telespec/demo\n\n## 0.2.0\n\n### Minor Changes\n\n- The second.\n";
  expect(addToNewest(`${newest}\n${older}`, section)).toBe(`${newest}\n${section}\n\n${older}`);
});

test("the first version gets it too", () => {
  const first = "# @telespec/demo\n\n## 0.1.0\n";
  expect(addToNewest(first, section)).toBe(`${first}\n${section}\n`);
});

test("a text without a version is refused", () => {
  expect(() => addToNewest("# @telespec/demo\n", section)).toThrow("no version");
});
