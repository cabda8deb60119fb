import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../src/root.ts";

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: object; readonly steps: readonly { readonly uses?: string }[] }
    >
  >;
}

const folder = join(root, ".github/workflows");
const text = readFileSync(join(folder, "release.yml"), "utf8");
const release: Workflow = parse(text);

describe("the release workflow", () => {
  it("pins every action by its commit", () => {
    const uses = Object.values(release.jobs).flatMap(({ steps }) =>
      steps.flatMap(({ uses = [] }) => uses),
    );
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it("gives each job no more than it needs, and no other job anything", () => {
    expect(release.permissions).toEqual({});
    expect(release.jobs.publish?.permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(release.jobs.tag?.permissions).toEqual({ contents: "write" });
    expect(Object.keys(release.jobs)).toEqual(["publish", "tag"]);
  });

  it("knows no long-lived secret", () => {
    expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
  });

  it("is the only one that publishes, in the environment that npm trusts", () => {
    expect(text).toContain("environment: npm\n");
    const others = readdirSync(folder).filter((file) => file !== "release.yml");
    for (const file of others) {
      const other = readFileSync(join(folder, file), "utf8");
      expect(other, file).not.toMatch(/environment: npm\b|release:publish|npm publish/);
    }
  });
});
