import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, dryRun } from "../src/release/dry-run.ts";
import { startRegistry } from "../src/release/local-registry.ts";
import { type PublishOptions, publish } from "../src/release/publish.ts";
import { moveVersions } from "../src/release/version.ts";
import { copyWorkspace, type WorkspaceCopy } from "../src/workspace-copy.ts";

let copy: WorkspaceCopy;
let folder: string;

const changeset = (bump: string) =>
  `---\n"@telespec/client-core": ${bump}\n---\n\nSomething new.\n`;
const write = (file: string, text: string) => writeFileSync(join(copy.root, file), text);
const commit = () => {
  copy.git("add", "--all");
  copy.git("commit", "--quiet", "--allow-empty", "--message=Go on");
};

/** Publishes the copy to a registry, as somebody who may. */
async function publishTo(url: string, npmrc: string, over: Partial<PublishOptions> = {}) {
  const home = mkdtempSync(join(folder, "publish-"));
  writeFileSync(join(home, "npmrc"), npmrc);
  const published = await publish({
    workspace: copy.root,
    registry: url,
    destination: join(home, "tarballs"),
    npmrc: join(home, "npmrc"),
    provenance: false,
    ...over,
  });
  return published.map(({ name }) => name);
}

const names = [
  "@telespec/client-core",
  "@telespec/bandwidth-voice",
  "@telespec/bandwidth-webrtc",
  "@telespec/camara-call-handling",
  "@telespec/mock",
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "releases-"));
  copy = copyWorkspace();
  build(copy);
});
afterAll(() => {
  copy[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** A registry of its own for a test. */
function registry(closed: readonly string[] = []) {
  const home = mkdtempSync(join(folder, "registry-"));
  mkdirSync(home, { recursive: true });
  return startRegistry(home, { closed });
}

describe("npm run release:dry", () => {
  it("releases to a registry of its own, installs from it, and runs the READMEs' examples", async () => {
    const lines: string[] = [];
    await dryRun((line) => lines.push(line));
    for (const name of names) {
      expect(lines).toContainEqual(
        expect.stringMatching(`^Published ${name} \\d+\\.\\d+\\.\\d+: `),
      );
    }
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Ran the example of @telespec\/bandwidth-voice's README: c-[0-9a-f-]+$/,
      ),
    );
    expect(lines.at(-1)).toBe("The release would succeed. Nothing here has changed.");
  });
});

describe("a release", () => {
  it("does not begin with a working tree that is not clean", async () => {
    write("unfinished.txt", "");
    await expect(moveVersions(copy.root)).rejects.toThrow(
      /not clean:\n {2}\?\? unfinished\.txt\nCommit or undo/,
    );
    await expect(publishTo("http://127.0.0.1:9", "")).rejects.toThrow("not clean");
    rmSync(join(copy.root, "unfinished.txt"));
  });

  it("publishes nothing while changes have no version", async () => {
    write(".changeset/something.md", changeset("patch"));
    commit();
    await expect(publishTo("http://127.0.0.1:9", "")).rejects.toThrow(
      /changesets without a version yet, for .*@telespec\/client-core.*\nNothing was published/,
    );
  });

  it("turns changesets into versions and changelogs, and keeps what it releases", async () => {
    const moves = await moveVersions(copy.root);
    expect(moves.map(({ name }) => name)).toContain("@telespec/client-core");
    const read = (file: string) => readFileSync(join(copy.root, file), "utf8");
    expect(read("packages/client-core/CHANGELOG.md")).toContain("Something new.");
    expect(read("packages/client-core/released/api.md")).toBe(read("packages/client-core/api.md"));
    for (const { name } of moves.filter((move) => /bandwidth|camara/.test(move.name))) {
      const api = name.replace("@telespec/", "");
      expect(read(`specs/${api}/released/openapi.json`)).toBe(
        read(`specs/${api}/dist/openapi.json`),
      );
      expect(read(`packages/${api}/CHANGELOG.md`)).toContain(
        "### Changes of the spec\n\nThe first release",
      );
    }
    commit();
  });

  it("says so where there is no changeset", async () => {
    await expect(moveVersions(copy.root)).rejects.toThrow(/There is no changeset.+npx changeset/);
  });

  it("says so where the registry cannot be reached", async () => {
    process.env.ACTIONS_ID_TOKEN_REQUEST_URL = "http://127.0.0.1:9"; // No login is looked for then.
    try {
      await expect(publishTo("http://127.0.0.1:9", "")).rejects.toThrow(
        /registry http:\/\/127\.0\.0\.1:9 cannot be reached .*Nothing was published/,
      );
    } finally {
      delete process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
    }
  });

  it("publishes nothing as somebody whom the registry does not know", async () => {
    using local = await registry();
    await expect(publishTo(local.url, "")).rejects.toThrow(
      /does not know you: npm login.*\nNothing was published/,
    );
    expect((await fetch(`${local.url}/@telespec%2fclient-core`)).status).toBe(404);
  });

  it("publishes what others need first, and the second time nothing", async () => {
    using local = await registry();
    expect(await publishTo(local.url, local.npmrc)).toEqual(names);
    expect(await publishTo(local.url, local.npmrc)).toEqual([]);
  });

  it("does not pass off other contents under a published version", async () => {
    using local = await registry();
    await publishTo(local.url, local.npmrc);
    appendFileSync(join(copy.root, "packages/mock/README.md"), "\nOne word more.\n");
    commit();
    await expect(publishTo(local.url, local.npmrc)).rejects.toThrow(
      /Published already, with other contents:\n {2}@telespec\/mock \S+: README\.md\nNothing was published.+npx changeset/,
    );
  });

  it("stops at a package that the registry refuses, says what is there, and goes on later", async () => {
    const home = mkdtempSync(join(folder, "refusing-"));
    {
      using refusing = await startRegistry(home, { closed: ["@telespec/bandwidth-webrtc"] });
      await expect(publishTo(refusing.url, refusing.npmrc)).rejects.toThrow(
        /refuses @telespec\/bandwidth-webrtc [\s\S]+Published, and complete in themselves: @telespec\/client-core \S+, @telespec\/bandwidth-voice \S+\.\nNot published: @telespec\/bandwidth-webrtc/,
      );
    }
    rmSync(join(home, "htpasswd"), { force: true });
    using open = await startRegistry(home);
    expect(await publishTo(open.url, open.npmrc)).toEqual(names.slice(2));
  });
});
