import { execFileSync } from "node:child_process";
import { join, matchesGlob, relative } from "node:path";
import { expect, test } from "vitest";
import { root } from "../root.ts";
import { nonexistent } from "./summary.ts";

/** A task as turbo plans it. */
interface Task {
  readonly taskId: string;
  readonly task: string;
  readonly command: string;
  /** The folder that `inputs` and `outputs` are relative to. */
  readonly directory: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: readonly string[] | null;
  readonly dependencies: readonly string[];
}

const plan = execFileSync(
  join(root, "node_modules/.bin/turbo"),
  ["run", "typecheck", "--dry=json"],
  { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, stdio: ["ignore", "pipe", "ignore"] },
);
const planned: readonly Task[] = JSON.parse(plan).tasks;
const checks = planned.filter(
  ({ task, command }) => task === "typecheck" && command !== nonexistent,
);

test("the types of packages, tools and the bench are checked", () => {
  expect(checks.map(({ directory }) => directory)).toEqual(
    expect.arrayContaining(["bench", "packages/mock", "tools/contract", "tools/release"]),
  );
});

// Or it would pass from the cache after a change that breaks it.
test.each(checks)("$taskId waits for all that it reads", (check) => {
  const listed = execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", ".", "--listFilesOnly"], {
    cwd: join(root, check.directory),
    encoding: "utf8",
  });
  const files = listed
    .trim()
    .split("\n")
    .map((file) => relative(root, file))
    .filter((file) => !file.startsWith("../") && !file.includes("node_modules/"));
  expect(files).not.toEqual([]);
  const before = withDependencies(check);
  const known = new Set(
    before.flatMap(({ directory, inputs }) =>
      Object.keys(inputs).map((input) => join(directory, input)),
    ),
  );
  const made = before
    .filter(({ command }) => command !== nonexistent)
    .flatMap(({ directory, outputs }) => (outputs ?? []).map((glob) => join(directory, glob)));
  const unknown = files.filter(
    (file) => !known.has(file) && !made.some((glob) => matchesGlob(file, glob)),
  );
  expect(unknown, "neither an input of the type check nor made by what it waits for").toEqual([]);
});

/** A task and all that it waits for. */
function withDependencies(task: Task): readonly Task[] {
  const found = new Set([task]);
  // What is added while it runs comes to its turn too.
  for (const { dependencies } of found) {
    for (const one of planned) if (dependencies.includes(one.taskId)) found.add(one);
  }
  return [...found];
}
