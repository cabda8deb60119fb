import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { cache, installOnDemand } from "./on-demand.ts";

/** Medians in microseconds by contender, for one version of Node. */
export interface CallTimes {
  readonly node: string;
  /** The client and its measure alone. */
  readonly alone: Readonly<Record<string, number>>;
  /** Among others: whatever is called seldom pays for caches that the others have taken. */
  readonly among: Readonly<Record<string, number>>;
}

/** The measure of all ratios. */
export const byHand = "fetch by hand, with a timeout";

/** What a call costs without any of a client's care. */
export const bare = "bare fetch and json()";

/** Measures one GET on each Node, each run with the server in a process of its own. */
export async function callTimes(rounds: number): Promise<readonly CallTimes[]> {
  const older = installOnDemand("node", "20.19.5");
  const nodes = [process.execPath, ...(older ? [`${older}/bin/node`] : [])];
  const sdk = installOnDemand("bandwidth-sdk", "8.1.4");
  const workload = asJavaScript("call-cost");
  const results: CallTimes[] = [];
  for (const node of nodes) {
    const measure = async (wanted: string) => {
      const server = fork(fileURLToPath(new URL("server.ts", import.meta.url)));
      const [port] = await once(server, "message");
      const options = [`http://127.0.0.1:${port}`, String(rounds), wanted];
      if (sdk) options.push(`${sdk}/dist/index.js`);
      const output = execFileSync(node, [workload, ...options], { encoding: "utf8" });
      server.disconnect();
      return JSON.parse(output);
    };
    results.push({
      node: execFileSync(node, ["--version"], { encoding: "utf8" }).trim(),
      alone: await measure([byHand, "the same again (A/A)", "telespec"].join("|")),
      among: await measure(""),
    });
  }
  return results;
}

/** Makes JavaScript of a workload, since Node 20 reads no types. */
function asJavaScript(name: string): string {
  mkdirSync(cache, { recursive: true });
  for (const file of [name, "statistics"]) {
    const source = readFileSync(new URL(`${file}.ts`, import.meta.url), "utf8");
    const code = stripTypeScriptTypes(source).replace(/from "\.\/(\w+)\.ts"/g, 'from "./$1.mjs"');
    writeFileSync(`${cache}${file}.mjs`, code);
  }
  return `${cache}${name}.mjs`;
}
