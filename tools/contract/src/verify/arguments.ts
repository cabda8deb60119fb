import { parseArgs } from "node:util";
import { authVariable } from "./auth.ts";

/** What `verify` was told. */
export type VerifyArguments =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string }
  | {
      readonly kind: "run";
      readonly api: string;
      readonly baseUrl: string;
      /** Credentials as they were given, `undefined` if none were on the command line. */
      readonly auth: string | undefined;
      readonly write: boolean;
      readonly given: ReadonlyMap<string, string>;
      /** Milliseconds. */
      readonly timeout: number;
      readonly out: string;
    };

export const verifyHelp = `Usage: npm run contract -- verify <api> --base-url URL [options]

Sends the examples of an API's spec to a server, checks every answer against the spec, and says where
they differ, by operation and JSON pointer. Writes verify-<api>.json and verify-<api>.junit.xml.

  --base-url URL      what stands in the place of the spec's server address, with its path
  --auth FORM         bearer:TOKEN, basic:USER:PASSWORD or none. Better set ${authVariable} to the same form:
                      npm prints its command line, and everybody on the machine can read it
  --param NAME=VALUE  the value of a parameter, such as an id that exists; by default the spec's example.
                      Once for each parameter
  --write             also send what changes something. createCall then rings a telephone, DELETE deletes
  --timeout SECONDS   how long to wait for each answer (default: 10)
  --out DIR           where to write the reports (default: tools/contract/.reports)
  --help              show this text

Exit code: 0 if there is no drift; 1 if there is some, or nothing could be verified (no answer, not one
success); 2 on a wrong command line.

Examples:
  npm run contract -- verify bandwidth-voice --base-url http://127.0.0.1:4010 --auth bearer:any
  export ${authVariable}=bearer:TOKEN
  npm run contract -- verify bandwidth-voice --base-url https://voice.bandwidth.com/api/v2 \\
    --param accountId=9900000 --param callId=c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85
`;

const longest = 3600;

/**
 * Reads the command line after `verify`.
 *
 * @param known the names of all APIs.
 * @param out the directory for reports if none is given.
 */
export function readVerifyArguments(
  args: readonly string[],
  known: readonly string[],
  out: string,
): VerifyArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        "base-url": { type: "string" },
        auth: { type: "string" },
        param: { type: "string", multiple: true },
        write: { type: "boolean" },
        timeout: { type: "string" },
        out: { type: "string" },
      },
    });
    if (values.help) return { kind: "help" };
    if (values.out === "") throw new Error("--out needs a directory.");
    return {
      kind: "run",
      api: oneOf(known, positionals),
      baseUrl: readBaseUrl(values["base-url"]),
      auth: values.auth,
      write: values.write ?? false,
      given: readGiven(values.param ?? []),
      timeout: readTimeout(values.timeout ?? "10"),
      out: values.out ?? out,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "wrong", message: `${message}\nSee npm run contract -- verify --help` };
  }
}

function oneOf(known: readonly string[], [name, ...more]: readonly string[]): string {
  const list = known.join(", ");
  if (name === undefined) throw new Error(`Which API? There is ${list}.`);
  if (!known.includes(name)) throw new Error(`There is no API called ${name}. There is ${list}.`);
  if (more.length > 0) {
    // What follows may be a value whose option npm took away, and a secret.
    throw new Error(`There is more than one name. With npm, options stand after --.`);
  }
  return name;
}

function readBaseUrl(text: string | undefined): string {
  if (text === undefined) throw new Error("--base-url is missing: the address of the server.");
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Error("--base-url must be an http or https URL, such as http://127.0.0.1:4010");
  }
  if (url.username !== "" || url.password !== "") {
    throw new Error(`--base-url must have no credentials: they belong in ${authVariable}.`);
  }
  if (url.search !== "" || url.hash !== "") {
    throw new Error("--base-url must end with its path: no query, no fragment.");
  }
  return url.href.replace(/\/+$/, "");
}

function readGiven(texts: readonly string[]): ReadonlyMap<string, string> {
  const pairs = texts.map((text) => {
    const [, name, value] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined) throw new Error("--param must be NAME=VALUE.");
    return [name, value] as const;
  });
  const given = new Map(pairs);
  if (given.size < pairs.length) throw new Error("--param gives the same parameter twice.");
  return given;
}

function readTimeout(text: string): number {
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds < 0.001 || seconds > longest) {
    throw new Error(`--timeout must be seconds: more than 0, at most ${longest}.`);
  }
  return seconds * 1000;
}
