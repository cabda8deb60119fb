import { formatReport } from "../report.ts";
import { openSpecFolder, refuseArguments } from "../spec-folder.ts";
import { lintSpec } from "./lint.ts";

const HELP = `telespec-spec-lint: lints one spec

Runs in specs/<api>. First reads the spec's files, then runs the rules that redocly.yaml names.
Prints for each finding: file:line:column, rule, reason, and how to mend it. Ends with 1 if there is any.

Examples:
  npm run lint:specs                            all specs, from the repository's root
  cd specs/bandwidth-voice && pnpm lint:specs   one of them
`;

export async function run(args: readonly string[], folder: string): Promise<number> {
  const refused = refuseArguments(args, HELP);
  if (refused !== undefined) return refused;
  const spec = openSpecFolder(folder);
  if (typeof spec === "string") {
    process.stderr.write(`${spec}\n`);
    return 1;
  }
  try {
    const reports = await lintSpec(spec);
    for (const report of reports) process.stderr.write(formatReport(report, spec.root));
    const count = reports.length === 1 ? "1 finding" : `${reports.length} findings`;
    process.stdout.write(`${spec.api}: ${reports.length === 0 ? "nothing to mend" : count}\n`);
    return reports.length === 0 ? 0 : 1;
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    return 1;
  }
}
