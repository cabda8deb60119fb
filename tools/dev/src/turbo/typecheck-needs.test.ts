import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { root } from "../root.ts";

/** What the type check of a workspace folder waits for and reads, where its own `turbo.json` says so. */
interface Needs {
  readonly dependsOn?: readonly string[];
  readonly inputs?: readonly string[];
}

/** The folders whose type check does not wait for all that they depend on. */
const selective = ["packages", "tools"]
  .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
  .flatMap((folder): (readonly [string, Needs])[] => {
    const file = join(root, folder, "turbo.json");
    if (!existsSync(file)) return [];
    const needs: Needs | undefined = JSON.parse(readFileSync(file, "utf8")).tasks?.typecheck;
    return needs?.dependsOn === undefined || needs.dependsOn.includes("^build")
      ? []
      : [[folder, needs]];
  });

test("a type check waits for some of what a tool depends on in more than one folder", () => {
  expect(selective.length).toBeGreaterThan(1);
});

// Or it would pass from the cache after a change that breaks it.
test.each(selective)("the type check of %s waits for all that it reads", (folder, needs) => {
  const listed = execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", ".", "--listFilesOnly"], {
    cwd: join(root, folder),
    encoding: "utf8",
  });
  const foreign = listed
    .trim()
    .split("\n")
    .map((file) => relative(root, file))
    .filter((file) => /^(packages|tools)\//.test(file) && !file.includes("node_modules/"))
    .filter((file) => !file.startsWith(`${folder}/`));
  expect(foreign).not.toEqual([]);
  for (const file of foreign) {
    const [, owner = "", name, part] =
      /^((?:packages|tools)\/([^/]+))\/(dist|src)\//.exec(file) ?? [];
    const task = `@telespec/${name}#${part === "dist" ? "build:types" : "sources"}`;
    const covered =
      needs.dependsOn?.includes(task) || needs.inputs?.includes(`$TURBO_ROOT$/${owner}/src/**`);
    expect(covered, `${folder} reads ${file}: its typecheck needs ${task}`).toBe(true);
  }
});
