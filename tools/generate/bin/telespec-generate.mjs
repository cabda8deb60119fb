#!/usr/bin/env node
import process from "node:process";

// Older versions of Node do not run TypeScript, and say so in a way that helps nobody.
const [major] = process.versions.node.split(".");
if (Number(major) < 24) {
  process.stderr.write(
    `telespec-generate needs Node 24 or newer; this is ${process.version}.\n  Run npm run generate in the repository's root, which brings its own.\n`,
  );
  process.exitCode = 1;
} else {
  const { run } = await import("../src/run.ts");
  process.exitCode = await run(process.argv.slice(2), process.cwd(), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
