#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { exec } from "./cli/exec.ts";
import { help } from "./cli/help.ts";
import { type Command, parseCommand, UsageError } from "./cli/options.ts";
import { serve } from "./cli/serve.ts";
import { manifestFile } from "./files.ts";

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
  switch (command.kind) {
    case "help":
      process.stdout.write(help);
      break;
    case "version":
      process.stdout.write(`${await version()}\n`);
      break;
    case "serve":
      // At once: open sockets and half-sent answers end with the process.
      for (const signal of ["SIGINT", "SIGTERM"] as const) {
        process.on(signal, () => process.exit(0));
      }
      await serve(command);
      break;
    case "exec":
      process.exitCode = await exec(command);
      break;
  }
}

async function version(): Promise<string> {
  const text = await readFile(manifestFile, "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
