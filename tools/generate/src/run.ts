import { join, relative } from "node:path";
import { help, parseCommand } from "./arguments.ts";
import { compare, write } from "./output.ts";
import { readPackageTarget } from "./package-target.ts";
import { GeneratorError } from "./problem.ts";

/** Where the command's words go. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * The command, but for the process around it.
 *
 * @param args the command line, without node and script
 * @param folder the folder it runs in
 * @returns the exit code
 */
export async function run(
  args: readonly string[],
  folder: string,
  terminal: Terminal,
): Promise<number> {
  const command = parseCommand(args);
  if (command.kind === "usage") {
    terminal.err(`${command.message}\n`);
    return 2;
  }
  if (command.kind === "help") {
    terminal.out(help);
    return 0;
  }
  try {
    return await generateFiles(command.kind, folder, terminal);
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    terminal.err(`${error.message}\nNothing was written.\n`);
    return 1;
  }
}

async function generateFiles(
  mode: "write" | "check",
  folder: string,
  terminal: Terminal,
): Promise<number> {
  const target = readPackageTarget(folder);
  // Not before it is needed: a whole compiler comes with it.
  const { generate } = await import("./generate.ts");
  const files = await generate(target);
  const shown = (file: string) => relative(target.root, join(target.outputFolder, file));
  if (mode === "check") {
    const differences = compare(target.outputFolder, files);
    if (differences.length === 0) return 0;
    const lines = differences.map(({ file, kind }) => `  ${kind.padEnd(7)}  ${shown(file)}\n`);
    terminal.err(
      `Generated files are not what specs/${target.api} makes:\n${lines.join("")}Run npm run generate, look at what it changes, and commit it.\n`,
    );
    return 1;
  }
  const differences = write(target.outputFolder, files);
  for (const { file, kind } of differences)
    terminal.out(`${kind === "extra" ? "removed" : "wrote"} ${shown(file)}\n`);
  if (differences.length === 0)
    terminal.out(`${relative(target.root, target.outputFolder)} is up to date\n`);
  return 0;
}
