import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./root.ts";
import { run } from "./run.ts";

/** A copy of the workspace in which anything may be changed. */
export interface WorkspaceCopy extends Disposable {
  readonly root: string;
  /** What its programs need in the environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs a program of its node_modules/.bin. */
  run(program: string, args: readonly string[], cwd?: string): string;
  /** Runs git, as somebody whom no machine needs to know. */
  git(...args: readonly string[]): string;
}

/**
 * Copies the workspace as it stands, without what git ignores, commits it in a repository of its own and
 * installs its packages, which come from the package store.
 */
export function copyWorkspace(): WorkspaceCopy {
  const folder = mkdtempSync(join(tmpdir(), "workspace-"));
  const dispose = () => rmSync(folder, { recursive: true, force: true });
  const bin = join(folder, "node_modules/.bin");
  // Neither turbo nor Node may find or fill the caches of the workspace that this is a copy of.
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    NODE_COMPILE_CACHE: join(folder, "node_modules/.cache/node"),
    TURBO_CACHE_DIR: undefined,
    TURBO_HASH: undefined,
  };
  const copy: WorkspaceCopy = {
    root: folder,
    env,
    run: (program, args, cwd = folder) => run(join(bin, program), args, { cwd, env }),
    git: (...args) => run("git", [...author, ...args], { cwd: folder }),
    [Symbol.dispose]: dispose,
  };
  try {
    for (const file of filesOfWorkspace()) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(root, file), join(folder, file), { verbatimSymlinks: true });
    }
    copy.git("init", "--quiet", "--initial-branch=main");
    copy.git("add", "--all");
    copy.git("commit", "--quiet", "--message=The workspace as it stands");
    const pnpm = join(root, "node_modules/.bin/pnpm");
    run(pnpm, ["install", "--prefer-offline", "--no-frozen-lockfile"], { cwd: folder, env });
    return copy;
  } catch (error) {
    dispose();
    throw error;
  }
}

const author = [
  "-c",
  "user.name=nobody",
  "-c",
  "user.email=nobody@example.com",
  "-c",
  "commit.gpgsign=false",
];

function filesOfWorkspace(): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = run("git", args, { cwd: root }).split("\0");
  // A file that was deleted and not committed yet is listed too.
  return listed.filter((file) => file !== "" && existsSync(join(root, file)));
}
