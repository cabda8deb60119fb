import { spawn } from "node:child_process";
import { once } from "node:events";
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
import { type Fate, startUploadGate } from "./upload-gate.ts";

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

const hostOf = (url: string) => new URL(url).host;

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

  it("moves the mock with an API, whose spec is in it", async () => {
    write(".changeset/more.md", changeset("patch").replace("client-core", "bandwidth-webrtc"));
    commit();
    const moves = await moveVersions(copy.root);
    const moved = ["@telespec/bandwidth-webrtc", "@telespec/mock"];
    expect(moves.map(({ name }) => name)).toEqual(moved);
    expect(readFileSync(join(copy.root, "packages/mock/CHANGELOG.md"), "utf8")).toContain(
      "Has in it what is new in @telespec/bandwidth-webrtc.",
    );
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

describe("a release that does not come to its end", () => {
  /**
   * Runs the command with an upload of some fate, and then publishes again.
   *
   * @param meet called at the second upload with the id of the command's process, which is that of its group
   */
  async function interrupted(meet: (group: number) => Fate) {
    using local = await registry();
    const npmrc = join(mkdtempSync(join(folder, "interrupted-")), "npmrc");
    let output = "";
    let code: number | null;
    {
      await using gate = await startUploadGate(local.url, (count) =>
        count === 2 ? meet(command.pid ?? 0) : "arrives",
      );
      writeFileSync(npmrc, local.npmrc.replaceAll(hostOf(local.url), hostOf(gate.url)));
      const program = join(copy.root, "node_modules/.bin/node");
      const command = spawn(program, ["tools/dev/src/cli.ts", "release:publish"], {
        cwd: copy.root,
        env: {
          ...process.env,
          ...copy.env,
          npm_config_registry: gate.url,
          npm_config_userconfig: npmrc,
          npm_config_fetch_retries: "0",
        },
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
      });
      for (const stream of [command.stdout, command.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => {
          output += text;
        });
      }
      [code] = await once(command, "close");
    }
    return { code, output, rest: await publishTo(local.url, local.npmrc) };
  }

  it.each([
    { signal: "SIGINT", to: "all of its group, as by a terminal", code: 130 },
    { signal: "SIGTERM", to: "itself", code: 130 },
    { signal: "SIGKILL", to: "the parent of what publishes", code: null },
  ] as const)(
    "ends on $signal to $to when the package under way is published, and says what is",
    async ({ signal, code: expected }) => {
      const { code, output, rest } = await interrupted((group) => {
        process.kill(signal === "SIGINT" ? -group : group, signal);
        return "arrives";
      });
      expect(output).toMatch(
        /Published @telespec\/client-core@\S+\nStopping, .+\nPublished @telespec\/bandwidth-voice@\S+\nStopped by a signal\.\nPublished, and complete in themselves: @telespec\/client-core \S+, @telespec\/bandwidth-voice \S+\.\nNot published: @telespec\/bandwidth-webrtc .+\nThe same command publishes the rest/,
      );
      expect(code).toBe(expected);
      expect(rest).toEqual(names.slice(2));
    },
  );

  it.each([
    ["arrives", 2],
    ["is lost", 1],
  ] as const)(
    "has told before a SIGKILL to all what is published, and goes on when the last upload %s",
    async (fate, count) => {
      const { output, rest } = await interrupted((group) => {
        process.kill(-group, "SIGKILL");
        return fate;
      });
      expect(output).toMatch(/Published @telespec\/client-core@\S+\n$/);
      expect(rest).toEqual(names.slice(count));
    },
  );

  it("takes a package for published whose upload arrived and lost its answer", async () => {
    const { code, output, rest } = await interrupted(() => "loses its answer");
    expect(output.match(/^Published .+(?=@)/gm)).toEqual(names.map((name) => `Published ${name}`));
    expect(code).toBe(0);
    expect(rest).toEqual([]);
  });
});
