import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { releaseSpec } from "./release-spec.ts";

const folder = mkdtempSync(join(tmpdir(), "spec-release-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const changelog = join(folder, "CHANGELOG.md");
const bundle = join(folder, "dist/openapi.json");

function spec(properties: object): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Demo", version: "1.0.0" },
    paths: {
      "/things": {
        get: {
          operationId: "listThings",
          responses: {
            200: {
              description: "All.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
            },
          },
        },
      },
    },
    components: { schemas: { Thing: { type: "object", properties } } },
  });
}

test("the changelog tells of each release what changed in the spec, and the next begins from there", async () => {
  mkdirSync(join(folder, "dist"));
  writeFileSync(bundle, spec({ color: { type: "string" } }));
  writeFileSync(changelog, "# demo\n\n## 0.1.0\n\n- The first.\n");
  await releaseSpec(folder, changelog);
  const first = readFileSync(changelog, "utf8");
  expect(first).toContain("- The first.\n\n### Changes of the spec\n\nThe first release");

  writeFileSync(bundle, spec({ size: { type: "integer" } }));
  writeFileSync(changelog, first.replace("## 0.1.0", "## 0.2.0\n\n- The second.\n\n## 0.1.0"));
  await releaseSpec(folder, changelog);
  const [, second = "", older = ""] = readFileSync(changelog, "utf8").split(/^## /m);
  expect(second).toMatch(/#### Breaking\n\n- .*color.*\n/);
  expect(second).toMatch(/#### Additive\n\n- .*size.*\n/);
  expect(older).not.toContain("color");
  expect(readFileSync(join(folder, "released/openapi.json"), "utf8")).toBe(
    readFileSync(bundle, "utf8"),
  );
});
