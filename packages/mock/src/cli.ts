#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { help } from "./cli/help.ts";
import { type Command, parseCommand, UsageError } from "./cli/options.ts";
import { serve } from "./cli/serve.ts";
import { manifestFile } from "./files.ts";

// At once: open sockets and half-sent answers end with the process.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));

try {
  await run(parseCommand(process.argv.slice(2)));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const usage = error instanceof UsageError;
  process.stderr.write(`telespec-mock: ${message}\n`);
  if (usage) process.stderr.write("Run telespec-mock --help to see what it takes.\n");
  // One mock may be listening although another could not.
  process.exit(usage ? 2 : 1);
}

async function run(command: Command): Promise<void> {
  if (command.kind === "help") process.stdout.write(help);
  else if (command.kind === "version") process.stdout.write(`${await version()}\n`);
  else await serve(command);
}

async function version(): Promise<string> {
  const text = await readFile(manifestFile, "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
