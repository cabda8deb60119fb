import process from "node:process";

/**
 * Runs a command that is written in TypeScript. Older versions of Node do not run that, and say so in
 * a way that helps nobody.
 *
 * @param {string} name
 * @param {() => Promise<{ run: (args: readonly string[], folder: string) => Promise<number> }>} load
 */
export async function start(name, load) {
  const [major] = process.versions.node.split(".");
  if (Number(major) < 24) {
    process.stderr.write(
      `${name} needs Node 24 or newer; this is ${process.version}.\n  Run npm run lint:specs in the repository's root, which brings its own.\n`,
    );
    process.exitCode = 1;
    return;
  }
  const { run } = await load();
  process.exitCode = await run(process.argv.slice(2), process.cwd());
}
