import { parseArgs } from "node:util";

/** What the command was told. */
export type Arguments =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string }
  | { readonly kind: "run"; readonly apis: readonly string[]; readonly out: string };

export const help = `Usage: npm run contract -- [api...] [--out DIR]
       npm run contract -- verify <api> --base-url URL      see verify --help

Runs the contract matrix of each API: its built client against its mock, each as the bundled spec says.
Prints a table, and writes contract.json, contract.junit.xml and contract.md.

  api...      the APIs to test; all of them if none is named
  --out DIR   where to write the reports (default: tools/contract/.reports)
  --help      show this text

Exit code: 0 if all is well, 1 if a cell fails or a part of a spec has no test, 2 on a wrong command line.

Examples:
  npm run contract
  npm run contract -- bandwidth-voice
  npm run contract -- --out reports
`;

/**
 * Reads the command line.
 *
 * @param known the names of all APIs.
 * @param out the directory for reports if none is given.
 */
export function readArguments(
  given: readonly string[],
  known: readonly string[],
  out: string,
): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, out: { type: "string" } },
    });
    if (values.help) return { kind: "help" };
    const stranger = positionals.find((name) => !known.includes(name));
    if (stranger !== undefined) {
      const message = `There is no API called ${stranger}. There is ${known.join(", ")}.`;
      return { kind: "wrong", message };
    }
    if (values.out === "") return { kind: "wrong", message: "--out needs a directory." };
    const apis = positionals.length > 0 ? [...new Set(positionals)] : known;
    return { kind: "run", apis, out: values.out ?? out };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "wrong", message: `${message}\nSee npm run contract -- --help` };
  }
}
