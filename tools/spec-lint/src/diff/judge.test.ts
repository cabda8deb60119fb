import { expect, test } from "vitest";
import { plant } from "../../test/diff-base.ts";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { judgeSpec } from "./judge.ts";

const BREAKING = { "paths /calls get operationId": "getCalls" };
const ADDITIVE = { "paths /calls post deprecated": true };
const EDITORIAL = { "paths /calls post summary": "New" };

/** A repository with one spec, in which changes are planted since the release. */
function repository(changes: Record<string, unknown>, changeset?: string): string {
  return temporaryFiles({
    "specs/demo/released/openapi.json": plant({}),
    "specs/demo/dist/openapi.json": plant(changes),
    ".changeset/README.md": '---\n"@telespec/demo": major\n---\n',
    ...(changeset === undefined ? {} : { ".changeset/brave-cat.md": changeset }),
  });
}
const changeset = (bump: string, name = "@telespec/demo") =>
  `---\n"${name}": ${bump}\n---\n\nWhy.\n`;

test("Before the first release it says so and passes", async () => {
  const root = temporaryFiles({ "specs/demo/dist/openapi.json": plant({}) });
  const { text, passes } = await judgeSpec(root, "demo");
  expect(passes).toBe(true);
  expect(text).toContain("comes with the first release");
});

test("A spec that is not bundled fails, and says what to run", async () => {
  const root = temporaryFiles({ "specs/demo/released/openapi.json": plant({}) });
  const { text, passes } = await judgeSpec(root, "demo");
  expect(passes).toBe(false);
  expect(text).toContain("npm run generate");
});

test("A breaking change fails without a changeset, and with one of another package or bump", async () => {
  for (const pending of [undefined, changeset("minor"), changeset("major", "@telespec/other")]) {
    const { text, passes } = await judgeSpec(repository(BREAKING, pending), "demo");
    expect(passes).toBe(false);
    expect(text).toContain("### Breaking");
    expect(text).toContain("Needs a major changeset for @telespec/demo");
  }
});

test("A breaking change passes with a major changeset", async () => {
  const { passes } = await judgeSpec(repository(BREAKING, changeset("major")), "demo");
  expect(passes).toBe(true);
});

test("An additive change needs a minor changeset, and passes with more", async () => {
  expect((await judgeSpec(repository(ADDITIVE, changeset("patch")), "demo")).passes).toBe(false);
  expect((await judgeSpec(repository(ADDITIVE, changeset("minor")), "demo")).passes).toBe(true);
  expect((await judgeSpec(repository(ADDITIVE, changeset("major")), "demo")).passes).toBe(true);
});

test("An editorial change needs no changeset, and no change is called so", async () => {
  const { text, passes } = await judgeSpec(repository(EDITORIAL), "demo");
  expect(passes).toBe(true);
  expect(text).toContain("### Editorial\n\n- `POST /calls`, summary: `summary` changed");
  expect((await judgeSpec(repository({}), "demo")).text).toContain("No changes.");
});
