import { join } from "node:path";
import { Failure } from "./failure.ts";
import { interruption, watchForInterruption } from "./interruption.ts";
import { publicPackages } from "./packages.ts";
import { root } from "./root.ts";

const commands: Readonly<Record<string, (argument: string) => Promise<void>>> = {
  "api:report": async () => {
    const { writeReports } = await import("./surface/write-reports.ts");
    const changed = writeReports();
    console.log(changed.length === 0 ? "Every api.md is fresh." : `Written: ${changed.join(", ")}`);
  },
  "release:version": async () => {
    const { moveVersions } = await import("./release/version.ts");
    for (const { name, from, to } of await moveVersions(root)) {
      console.log(`${name}: ${from} -> ${to}`);
    }
    console.log("Read the changelogs, then commit all of it.");
  },
  "release:publish": async () => {
    const { publish } = await import("./release/publish.ts");
    const registry = process.env.npm_config_registry ?? "https://registry.npmjs.org/";
    watchForInterruption();
    interruption.addEventListener("abort", () => {
      console.error("Stopping, when the package that is being published is done.");
    });
    const published = await publish({
      workspace: root,
      registry,
      destination: join(root, "tools/release/dist/tarballs"),
      // Nobody attests anything to a registry on this machine, where a release can be tried.
      provenance: new URL(registry).hostname !== "127.0.0.1",
      onPublished: ({ name, version }) => console.log(`Published ${name}@${version}`),
      signal: interruption,
    });
    if (published.length === 0) console.log("Every version is published already.");
    // The release workflow tags these: also what an earlier run published before it failed.
    for (const { manifest } of publicPackages()) {
      console.log(`On the registry: ${manifest.name}@${manifest.version}`);
    }
  },
  "release:dry": async () => {
    const { dryRun } = await import("./release/dry-run.ts");
    await dryRun((line) => console.log(line));
  },
  bench: async () => {
    const { measurePipeline } = await import("./bench/pipeline.ts");
    measurePipeline((line) => console.log(line));
  },
  "new-api": async (name) => {
    const { makeApi } = await import("./new-api/new-api.ts");
    console.log(`Made and changed:\n  ${makeApi(root, name).join("\n  ")}`);
    console.log(`
Next: npx pnpm@12 install, then put the API's own operations into specs/${name}, and
npm run generate. Its README, tests and example name the sample's operations: change them too.
Then npm run fix, npm start, npm run api:report, npm test. CONTRIBUTING.md says the same at more length.`);
  },
};

async function main([name = "", argument = ""]: readonly string[]): Promise<number> {
  const command = commands[name];
  if (command === undefined) {
    console.error(`Unknown command '${name}'. There are: ${Object.keys(commands).join(", ")}.`);
    return 2;
  }
  try {
    await command(argument);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
