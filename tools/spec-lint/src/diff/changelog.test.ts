import { expect, test } from "vitest";
import { formatChangelog } from "./changelog.ts";

test("Changes are listed by what they do, the breaking ones first", () => {
  const text = formatChangelog("@telespec/demo", [
    { level: "editorial", where: "`info`", what: "New text." },
    { level: "breaking", where: "`Call`", what: "Gone,\n  for good." },
  ]);
  expect(text).toBe(
    "## @telespec/demo\n\n### Breaking\n\n- `Call`: Gone, for good.\n\n### Editorial\n\n- `info`: New text.\n",
  );
});
