import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { apis } from "../model/apis.ts";
import type { Schema, SpecDocument } from "../model/openapi.ts";
import { readApi } from "../model/read-api.ts";
import { changelogPage } from "./changelog-page.ts";

const root = mkdtempSync(join(tmpdir(), "portal-release-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const [facts] = apis;
if (facts === undefined) throw new Error("there is no API");

const spec = (properties: Readonly<Record<string, Schema>>): SpecDocument => ({
  openapi: "3.1.0",
  info: { title: "Demo", version: "1.0.0", description: "" },
  servers: [],
  paths: {},
  components: { schemas: { Call: { type: "object", properties } } },
});
const current = spec({ callId: { type: "string" }, state: { type: "string" } });
const api = readApi(facts, current);

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

test("before the first release the page says so, and shows what is pending", async () => {
  write(".changeset/first.md", `---\n"${facts.package}": minor\n---\n\nThe first client.\n`);
  write(`specs/${facts.slug}/dist/openapi.json`, JSON.stringify(current));
  const { markdown } = await changelogPage(root, api);
  expect(markdown).toContain("**minor**: The first client.");
  expect(markdown).toContain("The spec has not been released yet");
  expect(markdown).toContain("Nothing has been released yet.");
});

test("after a release it shows what that changed in the spec, and what has changed since", async () => {
  rmSync(join(root, ".changeset/first.md"));
  write(
    `packages/${facts.slug}/CHANGELOG.md`,
    `# ${facts.package}\n\n## 0.1.0\n\n### Minor Changes\n\n- The first client.\n\n### Changes of the spec\n\n#### Breaking\n\n- \`Call.id\`: Gone.\n`,
  );
  const released = spec({ callId: { type: "string" }, tag: { type: "string" } });
  write(`specs/${facts.slug}/released/openapi.json`, JSON.stringify(released));
  const { markdown, content, headings } = await changelogPage(root, api);
  const [, pending = "", release = ""] = markdown.split(/^## /m);
  expect(pending).toMatch(/#### Breaking\n\n- `Call\.tag`: /);
  expect(pending).toMatch(/#### Additive\n\n- `Call\.state`: /);
  expect(pending).toContain("No changes of the package.");
  expect(release).toContain("0.1.0");
  expect(release).toContain("`Call.id`: Gone.");
  expect(headings.map(({ text }) => text)).toEqual([
    "Not released yet",
    "Changes of the spec",
    "0.1.0",
    "Minor Changes",
    "Changes of the spec",
  ]);
  expect(content.markup).toContain('<h4 id="breaking-2">Breaking</h4>');
});

test("a spec that is as it was released has no changes, and a broken one is named", async () => {
  write(`specs/${facts.slug}/released/openapi.json`, JSON.stringify(current));
  expect((await changelogPage(root, api)).markdown).toMatch(/Changes of the spec\n\nNo changes\./);
  write(`specs/${facts.slug}/released/openapi.json`, "{");
  await expect(changelogPage(root, api)).rejects.toThrow(
    `specs/${facts.slug}/released/openapi.json: `,
  );
});
