import type { Command } from "./command.ts";
import { Failure, Interrupted, UsageError } from "./failure.ts";
import { watchForInterruption } from "./interruption.ts";
import { parseFlags } from "./parse-flags.ts";

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./commands/start.ts")).start,
  test: async () => (await import("./commands/test.ts")).test,
  "test:full": async () => (await import("./commands/test-full.ts")).testFull,
  check: async () => (await import("./commands/check.ts")).check,
  generate: async () => (await import("./commands/generate.ts")).generate,
  fix: async () => (await import("./commands/fix.ts")).fix,
  "lint:specs": async () => (await import("./commands/lint-specs.ts")).lintSpecs,
  "spec:diff": async () => (await import("./commands/spec-diff.ts")).specDiff,
  contract: async () => (await import("./commands/contract.ts")).contract,
  "api:report": async () => (await import("./commands/release.ts")).apiReport,
  "new-api": async () => (await import("./commands/release.ts")).newApi,
  "release:version": async () => (await import("./commands/release.ts")).releaseVersion,
  "release:publish": async () => (await import("./commands/release.ts")).releasePublish,
  "release:dry": async () => (await import("./commands/release.ts")).releaseDry,
  "portal:build": async () => (await import("./commands/portal.ts")).portalBuild,
  "portal:bench": async () => (await import("./commands/portal.ts")).portalBench,
  "portal:dev": async () => (await import("./commands/portal.ts")).portalDev,
  bench: async () => (await import("./commands/bench.ts")).bench,
};

async function main([name = "", ...argv]: string[]): Promise<number> {
  const load = commands[name];
  if (load === undefined) {
    throw new UsageError(
      `Unknown command '${name}'. There are: ${Object.keys(commands).join(", ")}.`,
    );
  }
  const command = await load();
  if (command.forwards) return command.run({}, argv);
  const flags = parseFlags(command, argv);
  if (flags.help !== undefined) {
    console.log(command.help);
    return 0;
  }
  return command.run(flags);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof Interrupted) return 130;
  if (error instanceof UsageError) {
    console.error(`${error.message}\n--help tells more.`);
    return 2;
  }
  if (error instanceof Failure) {
    console.error(`\n${error.message}`);
    return 1;
  }
  console.error("\nThis is a fault in tools/dev, which should have explained it:", error);
  return 1;
}

watchForInterruption();
process.exitCode = await main(process.argv.slice(2)).catch(exitCodeOf);
