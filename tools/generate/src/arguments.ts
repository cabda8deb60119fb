import { parseArgs } from "node:util";

/** What to do. */
export type Command =
  | { readonly kind: "write" | "check" | "help" }
  | { readonly kind: "usage"; readonly message: string };

/** What `--help` prints. */
export const help = `Usage: telespec-generate [--check]

Makes src/generated of an API package from its spec. Runs in the package's folder, and needs the
bundled spec in specs/<api>/dist/openapi.json; npm run generate, in the repository's root, bundles
every spec and then runs this in every package.

Options:
  --check  compare instead of writing; exit 1 and name each file that is not up to date
  --help   show this text

Examples:
  npm run generate                                   all packages, after bundling their specs
  cd packages/bandwidth-voice && telespec-generate   one package
  telespec-generate --check                          is this package up to date?

Exit codes: 0 done, 1 something is wrong with the spec or out of date, 2 wrong usage.
`;

/** Reads the command line. */
export function parseCommand(args: readonly string[]): Command {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
      strict: true,
    });
    return { kind: values.help ? "help" : values.check ? "check" : "write" };
  } catch (error) {
    const [message = ""] = (error as Error).message.split(". ");
    return {
      kind: "usage",
      message: `${message}.\n  telespec-generate --help lists what there is.`,
    };
  }
}
