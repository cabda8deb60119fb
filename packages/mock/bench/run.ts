/** What a mock costs, against Prism's own command: `npm run bench -- [rounds] [seconds]`. */

import { execFile } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { installPrism, prismVersion } from "./prism-cli.ts";
import { type Server, startPrism, startTelespec } from "./servers.ts";
import { median, medianRatio } from "./statistics.ts";

const [, , rounds = "7", seconds = "3"] = process.argv;
const prism = installPrism();
const ways = ["telespec-mock, one API", "telespec-mock, three APIs", "prism mock"] as const;
type Way = (typeof ways)[number];

const begin: Readonly<Record<Way, () => Promise<Server>>> = {
  "telespec-mock, one API": () => startTelespec(1),
  "telespec-mock, three APIs": () => startTelespec(3),
  "prism mock": () => startPrism(prism),
};

async function load(server: Server, method: "GET" | "POST", duration: string): Promise<number> {
  const file = fileURLToPath(new URL("load.ts", import.meta.url));
  const url = `${server.url}/accounts/9900000/calls`;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [file, url, method, duration, "20"]);
  return Number(stdout);
}

/** The ways in an order that differs from round to round. */
function turned<T>(items: readonly T[], round: number): T[] {
  return items.map((_, index) => items[(index + round) % items.length] as T);
}

const starts: Record<Way, number[]> = {
  "telespec-mock, one API": [],
  "telespec-mock, three APIs": [],
  "prism mock": [],
};
for (let round = 0; round < Number(rounds); round += 1) {
  for (const way of turned(ways, round)) {
    const server = await begin[way]();
    starts[way].push(server.started);
    await server.stop();
  }
}

const loads = ["GET", "POST"] as const;
const rates = {
  telespec: { GET: [] as number[], POST: [] as number[] },
  prism: { GET: [] as number[], POST: [] as number[] },
};
const servers = { telespec: await startTelespec(1), prism: await startPrism(prism) };
try {
  for (const name of ["telespec", "prism"] as const) {
    for (const method of loads) await load(servers[name], method, "2");
  }
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const method of loads) {
      for (const name of turned(["telespec", "prism"] as const, round)) {
        rates[name][method].push(await load(servers[name], method, seconds));
      }
    }
  }
  const memory = { telespec: servers.telespec.memory(), prism: servers.prism.memory() };

  const { version } = process;
  const line = (...cells: (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);
  const whole = (numbers: readonly number[]) => Math.round(median(numbers)).toLocaleString("en");
  const times = (ratio: number) => `${ratio.toFixed(2)} x`;
  console.log(
    `Node ${version}, ${cpus().length} cores, prism-cli ${prismVersion}, ${rounds} rounds`,
  );
  console.log("");
  line("from start to first answer", "median", "to prism mock");
  line("---", "---", "---");
  for (const way of ways) {
    const ratio = medianRatio(starts[way], starts["prism mock"]);
    line(way, `${whole(starts[way])} ms`, times(ratio));
  }
  console.log("");
  line("20 connections", "telespec-mock, journal on", "prism mock -v silent", "ratio");
  line("---", "---", "---", "---");
  for (const method of loads) {
    const [ours, theirs] = [rates.telespec[method], rates.prism[method]];
    const ratio = times(medianRatio(ours, theirs));
    line(`${method} /calls, requests/s`, whole(ours), whole(theirs), ratio);
  }
  const ratio = times(memory.telespec / memory.prism);
  line("memory afterwards, MB", Math.round(memory.telespec), Math.round(memory.prism), ratio);
} finally {
  await Promise.all(Object.values(servers).map((server) => server.stop()));
}
