import { formatReport } from "../report.ts";
import { openSpecFolder, refuseArguments } from "../spec-folder.ts";
import { checkSpec } from "./check.ts";

const HELP = `telespec-spec-check: says whether a spec can be read and generated from

Runs in specs/<api>, before the spec is bundled: syntax, references, patterns, schemas, examples.
Prints the first thing that is wrong and ends with 1.

Example:
  cd specs/bandwidth-voice && pnpm bundle
`;

export async function run(args: readonly string[], folder: string): Promise<number> {
  const refused = refuseArguments(args, HELP);
  if (refused !== undefined) return refused;
  const spec = openSpecFolder(folder);
  if (typeof spec === "string") {
    process.stderr.write(`${spec}\n`);
    return 1;
  }
  const report = checkSpec(spec.entry);
  if (report === undefined) return 0;
  process.stderr.write(formatReport(report, spec.root));
  return 1;
}
