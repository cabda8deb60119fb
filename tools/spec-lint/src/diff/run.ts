import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { refuseArguments } from "../spec-folder.ts";
import { judgeSpec } from "./judge.ts";

const HELP = `telespec-spec-diff: what changed in the specs since the last release

Compares specs/<api>/dist/openapi.json with specs/<api>/released/openapi.json and prints a changelog
in Markdown: breaking, additive, editorial. Ends with 1 if a changeset is missing: a breaking change
needs one that asks for a major version of @telespec/<api>, an additive one a minor version.

Examples:
  npm run spec:diff                             bundles the specs, then compares them
  npm run --silent spec:diff > changes.md       for a pull request
`;

export async function run(args: readonly string[], folder: string): Promise<number> {
  const refused = refuseArguments(args, HELP);
  if (refused !== undefined) return refused;
  const root = findRoot(folder);
  if (root === undefined) {
    process.stderr.write(
      `There is no redocly.yaml in ${folder} or above it.\n  Run this in the repository.\n`,
    );
    return 1;
  }
  try {
    return (await judgeAll(root)) ? 0 : 1;
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    return 1;
  }
}

async function judgeAll(root: string): Promise<boolean> {
  let passes = true;
  for (const api of specsIn(root)) {
    const judgement = await judgeSpec(root, api);
    process.stdout.write(`${judgement.text}\n`);
    passes &&= judgement.passes;
  }
  return passes;
}

function findRoot(folder: string): string | undefined {
  if (existsSync(join(folder, "redocly.yaml"))) return folder;
  return dirname(folder) === folder ? undefined : findRoot(dirname(folder));
}

function specsIn(root: string): string[] {
  return readdirSync(join(root, "specs")).filter((name) =>
    existsSync(join(root, "specs", name, "openapi.yaml")),
  );
}
