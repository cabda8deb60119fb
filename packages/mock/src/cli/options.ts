import { parseArgs } from "node:util";
import { type Api, apis, isApi } from "../apis.ts";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | ({ readonly kind: "serve" } & ServeOptions)
  | ({ readonly kind: "exec" } & ExecOptions);

/** The mocks to start, and how to tell of them. */
export interface ServeOptions {
  /** In the order in which they get their ports. */
  readonly apis: readonly Api[];
  /** That of the first mock; the others get the ones after it. 0 picks a free one for each. */
  readonly port: number;
  readonly host: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** The mocks to start, and the command to run against them. */
export interface ExecOptions {
  readonly apis: readonly Api[];
  readonly command: string;
  readonly args: readonly string[];
  /** The percentage below which the coverage is a failure; 0 if nobody asks. */
  readonly failUnder: number;
  readonly quiet: boolean;
}

/** A command line that makes no sense, with a text that says what to write instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const everywhere = {
  quiet: { type: "boolean" },
  help: { type: "boolean" },
  version: { type: "boolean" },
} as const;

const serveOptions = {
  ...everywhere,
  port: { type: "string" },
  host: { type: "string" },
  json: { type: "boolean" },
} as const;

const execOptions = { ...everywhere, "fail-under": { type: "string" } } as const;

type Options = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;
type Values = Readonly<Record<string, unknown>>;

/**
 * Reads the arguments that follow the command's name.
 *
 * @throws UsageError
 */
export function parseCommand(args: readonly string[]): Command {
  return args[0] === "exec" ? parseExec(args.slice(1)) : parseServe(args);
}

function parseServe(args: readonly string[]): Command {
  const { values, names } = readArguments(args, serveOptions);
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const chosen = readApis(names);
  return {
    kind: "serve",
    apis: chosen,
    port: readPort(values.port, chosen.length),
    host: typeof values.host === "string" ? values.host : "127.0.0.1",
    json: values.json === true,
    quiet: values.quiet === true,
  };
}

function parseExec(args: readonly string[]): Command {
  const end = args.indexOf("--");
  const { values, names } = readArguments(end === -1 ? args : args.slice(0, end), execOptions);
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const [command, ...rest] = end === -1 ? [] : args.slice(end + 1);
  if (!command) {
    throw new UsageError("exec needs a command after --: exec bandwidth-voice -- npm test");
  }
  return {
    kind: "exec",
    apis: readApis(names),
    command,
    args: rest,
    failUnder: readPercentage(values["fail-under"]),
    quiet: values.quiet === true,
  };
}

function readArguments(
  args: readonly string[],
  options: Options,
): { readonly values: Values; readonly names: readonly string[] } {
  // Not strict: the messages below say more than those of parseArgs.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) throw new UsageError(`There is no option ${rawName}.`);
    if (type === "string" && (!value || (!inlineValue && value.startsWith("--")))) {
      throw new UsageError(`${rawName} needs a value.`);
    }
    if (type === "boolean" && value !== undefined) {
      throw new UsageError(`${rawName} takes no value, but got ${value}.`);
    }
  }
  return { values, names: positionals };
}

function readApis(names: readonly string[]): readonly Api[] {
  const unknown = names.find((name) => !isApi(name));
  if (unknown !== undefined) {
    throw new UsageError(`There is no API called ${unknown || '""'}. There is ${apis.join(", ")}.`);
  }
  return names.length === 0 ? apis : apis.filter((api) => names.includes(api));
}

function readPort(value: unknown, mocks: number): number {
  if (value === undefined) return 4010;
  const port = typeof value === "string" && /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new UsageError(`--port ${value} is not a port: give a whole number from 0 to 65535.`);
  }
  if (port + mocks - 1 > 65_535) {
    throw new UsageError(`--port ${port} leaves no room for ${mocks} mocks: give a lower one.`);
  }
  return port;
}

function readPercentage(value: unknown): number {
  if (value === undefined) return 0;
  const percentage =
    typeof value === "string" && /^\d{1,3}(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (percentage <= 100) return percentage;
  throw new UsageError(`--fail-under ${value} is not a percentage: give a number from 0 to 100.`);
}
