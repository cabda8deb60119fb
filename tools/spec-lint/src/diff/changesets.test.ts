import { expect, test } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { isEnough, pendingBump } from "./changesets.ts";

const ask = (bumps: Record<string, string>) =>
  `---\n${Object.entries(bumps)
    .map(([name, bump]) => `"${name}": ${bump}\n`)
    .join("")}---\n\nText with --- dashes.\n`;

test("The greatest bump of all changesets counts, each for its own package", () => {
  const folder = temporaryFiles({
    "README.md": ask({ a: "major" }),
    "one.md": ask({ a: "patch", b: "major" }),
    "two.md": ask({ a: "minor" }),
    "three.md": "No front matter.\n",
    "config.json": "{}",
  });
  expect(pendingBump(folder, "a")).toBe("minor");
  expect(pendingBump(folder, "b")).toBe("major");
  expect(pendingBump(folder, "c")).toBe("none");
  expect(pendingBump(`${folder}/none`, "a")).toBe("none");
});

test("A greater bump than needed is enough, a smaller one is not", () => {
  expect(isEnough("major", "minor")).toBe(true);
  expect(isEnough("patch", "minor")).toBe(false);
  expect(isEnough("none", "none")).toBe(true);
});

test("A changeset that cannot be read is named", () => {
  const folder = temporaryFiles({ "bad.md": '---\n"a: [\n---\n' });
  expect(() => pendingBump(folder, "a")).toThrow("bad.md is no YAML");
});
