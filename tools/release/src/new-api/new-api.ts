import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { root } from "../root.ts";
import { run } from "../run.ts";
import { namesOf } from "./names.ts";
import { copyFile, copyTemplate } from "./template.ts";
import { wiringEdits } from "./wiring.ts";

const template = join(root, "tools/release/template");

/**
 * Makes a new API: its spec folder, its package, a changeset, and an entry in every tool that must know it.
 *
 * @param workspace the root of the workspace in which to make it
 * @param name its name in kebab-case
 * @returns what was made and changed, relative to the root
 * @throws Failure for a name that cannot be used, one that is taken, or a tool that cannot take the entry;
 *   nothing has been written then
 */
export function makeApi(workspace: string, name: string): string[] {
  const names = namesOf(name);
  const [spec, client] = [`specs/${name}`, `packages/${name}`];
  const taken = [spec, client, `tools/${name}`].find((folder) =>
    existsSync(join(workspace, folder)),
  );
  if (taken !== undefined) throw new Failure(`${taken} exists already. Choose another name.`);
  const edits = wiringEdits(workspace, names);

  copyTemplate(join(template, "spec"), join(workspace, spec), names);
  copyTemplate(join(template, "package"), join(workspace, client), names);
  copyFile(join(workspace, "LICENSE"), join(workspace, client, "LICENSE"));
  for (const { file, text } of edits) writeFileSync(join(workspace, file), text);
  const changeset = `.changeset/first-${name}.md`;
  writeFileSync(
    join(workspace, changeset),
    `---\n"@telespec/${name}": minor\n"@telespec/mock": minor\n---\n\nFirst release of a client for the ${names.title}; the mock knows it.\n`,
  );
  const made = [spec, client, changeset, ...edits.map(({ file }) => file)];
  // The edits need not be pretty: that is the formatter's work.
  run(
    join(root, "node_modules/.bin/biome"),
    ["check", "--write", "--no-errors-on-unmatched", ...made],
    {
      cwd: workspace,
    },
  );
  return made;
}
