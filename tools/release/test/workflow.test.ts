import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../src/root.ts";

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: object; readonly steps: readonly { readonly run?: string }[] }
    >
  >;
}

const folder = join(root, ".github/workflows");
const github = join(root, ".github");
const text = readFileSync(join(folder, "release.yml"), "utf8");
const release: Workflow = parse(text);

const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The lines of a file that use an action other than by its commit, with the version beside it. */
function unpinned(file: string): string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  const uses = lines.filter((line) => /^[\s-]*"?uses"?\s*:/.test(line));
  return uses.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
}

describe("every workflow, and every action of this repository", () => {
  const files = readdirSync(github, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^(workflows|actions)\/.+\.ya?ml$/.test(file),
  );

  it.each(files)("%s pins what it uses by its commit, and says the version beside it", (file) => {
    expect(unpinned(join(github, file))).toEqual([]);
  });

  it("are those that exist", () => {
    expect(files).toEqual(expect.arrayContaining(["workflows/ci.yml", "workflows/release.yml"]));
  });

  it.each(files.filter((file) => file.startsWith("workflows/")))(
    "%s gives its jobs no more than reading unless they ask for it",
    (file) => {
      const { permissions }: Workflow = parse(readFileSync(join(github, file), "utf8"));
      expect([{}, { contents: "read" }]).toContainEqual(permissions);
    },
  );
});

describe("every sample of a workflow", () => {
  const files = ["packages", "tools/portal"].flatMap((folder) =>
    globSync(`${folder}/*/*.md`, { cwd: root }).filter((file) => /\buses:/.test(read(file))),
  );

  it.each(files)("in %s pins like ours, and leaves the commit of telespec itself open", (file) => {
    const open = "      - uses: telespec/telespec/.github/actions/telespec-mock@<commit>";
    expect(unpinned(join(root, file)).filter((line) => line !== open)).toEqual([]);
  });

  it("are those that exist", () => {
    const known = ["packages/mock/README.md", "tools/portal/guides/testing-in-ci.md"];
    expect(files).toEqual(expect.arrayContaining(known));
  });
});

describe("the release workflow", () => {
  it("gives each job no more than it needs, and no other job anything", () => {
    expect(release.permissions).toEqual({});
    expect(release.jobs.publish?.permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(release.jobs.tag?.permissions).toEqual({ contents: "write" });
    expect(Object.keys(release.jobs)).toEqual(["publish", "tag"]);
  });

  it("tags every version that the registry has and git has not, of a run that failed half-way too", () => {
    const folder = mkdtempSync(join(tmpdir(), "tags-"));
    const [step] = release.jobs.tag?.steps ?? [];
    const gh = `#!/bin/sh\n[ "$2" = view ] && [ "$3" = a@1.0.0 ] || { [ "$2" = create ] && echo "$3"; }\n`;
    writeFileSync(join(folder, "gh"), gh, { mode: 0o755 });
    const env = { PATH: `${folder}:${process.env.PATH}`, PUBLISHED: "a@1.0.0\nb@2.0.0\nc@3.0.0" };
    const printed = execFileSync("bash", ["-e", "-c", step?.run ?? ""], { env, encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(printed).toBe("b@2.0.0\nc@3.0.0\n");
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
