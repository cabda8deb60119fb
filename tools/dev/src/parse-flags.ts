import { parseArgs } from "node:util";
import type { Command, Flags } from "./command.ts";
import { UsageError } from "./failure.ts";

/**
 * Reads a command's flags.
 *
 * @param command the command, which names the flags it takes
 * @param argv what stands after its name
 * @param env the environment, in which npm hides flags that were meant for us
 * @throws UsageError for a flag or argument that the command does not take, or a missing value
 */
export function parseFlags(
  command: Pick<Command, "flags" | "argument">,
  argv: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Flags {
  const known = Object.keys(command.flags);
  for (const flag of known) {
    if (env[`npm_config_${flag}`] !== undefined && !argv.some((arg) => arg.startsWith("--"))) {
      throw new UsageError(
        `npm took --${flag} for an option of its own. Put \`--\` before it: npm ${env.npm_lifecycle_event === "start" ? "start" : `run ${env.npm_lifecycle_event}`} -- --${flag}`,
      );
    }
  }
  const options = Object.fromEntries(
    Object.entries({ ...command.flags, help: "boolean" }).map(([flag, kind]) => [
      flag,
      { type: kind === "value" ? ("string" as const) : ("boolean" as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const takes = known.length === 0 ? "only --help" : `--${[...known, "help"].join(", --")}`;
  const flags: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional" && command.argument !== undefined) {
      flags[command.argument] = token.value;
      continue;
    }
    if (token.kind === "positional") {
      throw new UsageError(`Unknown argument '${token.value}'. It takes ${takes}.`);
    }
    const option = options[token.name];
    if (option === undefined) {
      throw new UsageError(`Unknown flag '${token.rawName}'. It takes ${takes}.`);
    }
    if (option.type === "string" && (token.value === undefined || token.value.startsWith("--"))) {
      throw new UsageError(`--${token.name} needs a value.`);
    }
    if (option.type === "boolean" && token.value !== undefined) {
      throw new UsageError(`--${token.name} takes no value.`);
    }
    flags[token.name] = token.value ?? true;
  }
  return flags;
}
