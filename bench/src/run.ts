/** Measures what a client costs, and writes it to RESULTS.md. Build the packages first. */
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { bare, byHand, callTimes } from "./call-time.ts";
import { heapGrowth } from "./heap-growth.ts";
import { emptyPackage, type ImportTimes, importTimes } from "./import-time.ts";
import { instantiations } from "./instantiations.ts";
import { sizes } from "./sizes.ts";

const rounds = 5000;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const startLoad = loadavg()[0]?.toFixed(1);
const ratios = (medians: Readonly<Record<string, number>>) => {
  const measures = [byHand, bare].filter((name) => name in medians);
  return table(
    ["one GET", "median, µs", ...measures.map((name) => `of ${name}`)],
    Object.entries(medians).map(([name, median]) => [
      name,
      median.toFixed(0),
      ...measures.map((measure) => (median / (medians[measure] ?? Number.NaN)).toFixed(3)),
    ]),
  );
};
const calls = (await callTimes(rounds)).map(
  ({ node, alone, among }) =>
    `Node ${node}, the client and its measure alone:\n\n${ratios(alone)}\n\nNode ${node}, among others:\n\n${ratios(among)}`,
);
const growth = await heapGrowth();
const bundles = await sizes();
const withFetch = (bundles[3]?.gzipped ?? 0) - (bundles[0]?.gzipped ?? 0);
const types = instantiations();
const alone = importTimes(61, "nothing");
const later = importTimes(61, "two packages");
const over = (times: ImportTimes, name: string) =>
  ((times[name] ?? Number.NaN) - (times[emptyPackage] ?? Number.NaN)).toFixed(2);

const report = `# What a client costs

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, load ${startLoad} at the start.
Times depend on the machine and on what else runs there: compare ratios within one run, and look at the A/A rows first.

## One call

A typed, authenticated GET on an untroubled connection, with correlation id, header checks, deadlines and body
limit. Every contender once per round in random order, ${rounds} rounds after warm-up, server in its own process.
Aim: at most 1.10 of fetch by hand with the same timeout. Among others, whatever is called seldom also pays for the
processor's caches, which the others have filled in the meantime; a program that makes one kind of call does not.

${calls.join("\n\n")}

## Heap

After 10,000 calls in a row and 100 at once twenty times: ${(growth / 2 ** 20).toFixed(2)} MiB more than after warm-up (aim: at most 2).

## Bytes for a browser

${table(
  ["bundle", "minified", "gzipped"],
  bundles.map(({ name, minified, gzipped }) => [name, String(minified), String(gzipped)]),
)}

Aim: at most 7,000 for one client; \`./fetch\` adds ${withFetch} (aim: at most 3,000).

## Type checking

100 calls over all operations of the Voice API: ${types.telespec} instantiations (aim: at most 7,500); plain openapi-fetch: ${types.openapiFetch}.

## Import

${table(
  ["import, median", "ms", "over the empty package", "over it, after two other packages"],
  Object.keys(alone).map((name) => [
    name,
    (alone[name] ?? Number.NaN).toFixed(2),
    over(alone, name),
    over(later, name),
  ]),
)}

In fresh processes, by name, from a folder as npm installs it; the empty package pays for the same search. Aim: at
most 5 ms over it. In the last column the process has imported two empty packages before: Node compiles its check of
package paths when it resolves a second package, which else falls to client-core.
`;
writeFileSync(new URL("../RESULTS.md", import.meta.url), report);
console.log(report);
