import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { cache, installOnDemand } from "./on-demand.ts";

/** Medians in microseconds by contender, for one version of Node. */
export interface CallTimes {
  readonly node: string;
  readonly medians: Readonly<Record<string, number>>;
}

/** Measures one GET on each Node, each with the server in a process of its own. */
export async function callTimes(rounds: number): Promise<readonly CallTimes[]> {
  const older = installOnDemand("node", "20.19.5");
  const nodes = [process.execPath, ...(older ? [`${older}/bin/node`] : [])];
  const sdk = installOnDemand("bandwidth-sdk", "8.1.4");
  const workload = asJavaScript("call-cost");
  const results: CallTimes[] = [];
  for (const node of nodes) {
    const server = fork(fileURLToPath(new URL("server.ts", import.meta.url)));
    const [port] = await once(server, "message");
    const more = sdk ? [`${sdk}/dist/index.js`] : [];
    const output = execFileSync(
      node,
      [workload, `http://127.0.0.1:${port}`, String(rounds), ...more],
      { encoding: "utf8" },
    );
    server.disconnect();
    const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
    results.push({ node: version, medians: JSON.parse(output) });
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
