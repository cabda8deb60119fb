import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Arguments, help, readArguments } from "./arguments.ts";
import { startBench } from "./bench/with-mock.ts";
import type { Cell } from "./cells/cell.ts";
import { cellsOf } from "./matrix/cells.ts";
import { knownDifferences } from "./matrix/known-differences.ts";
import { here, openFolder } from "./report/folder.ts";
import { toJUnit } from "./report/junit.ts";
import { toMarkdown } from "./report/markdown.ts";
import { createProgress } from "./report/progress.ts";
import { type ApiReport, faults } from "./report/report.ts";
import { runMatrix } from "./report/run.ts";
import { toTable } from "./report/table.ts";
import { apiNames, loadApi } from "./spec/load.ts";
import { runVerify } from "./verify/command.ts";

/** Tests the APIs, prints the table and writes the reports. */
async function run({ apis, out }: Extract<Arguments, { kind: "run" }>): Promise<boolean> {
  const reports: ApiReport[] = [];
  for (const name of apis) {
    const api = loadApi(name);
    const cells = cellsOf(api);
    const { bench, close } = await startBench(api);
    const progress = createProgress(cells.length, (line) => process.stderr.write(`${line}\n`));
    try {
      const onCell = ({ title }: Cell) => progress.step(`${name}: ${title}`);
      reports.push(await runMatrix(bench, cells, knownDifferences, onCell));
    } finally {
      progress.end();
      await close();
    }
  }
  process.stdout.write(`${toTable(reports)}\n`);
  const folder = openFolder(out);
  writeFileSync(join(folder, "contract.json"), `${JSON.stringify(reports, null, 2)}\n`);
  writeFileSync(join(folder, "contract.junit.xml"), toJUnit(reports));
  writeFileSync(join(folder, "contract.md"), toMarkdown(reports));
  process.stdout.write(`\nReports: ${relative(here(), folder) || "."}\n`);
  return reports.every((report) => faults(report).length === 0);
}

const byDefault = fileURLToPath(new URL("../.reports", import.meta.url));
async function main(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  if (first === "verify") return runVerify(rest, byDefault);
  const given = readArguments(args, apiNames(), byDefault);
  if (given.kind === "help") {
    process.stdout.write(help);
    return 0;
  }
  if (given.kind === "wrong") {
    process.stderr.write(`${given.message}\n`);
    return 2;
  }
  return (await run(given)) ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
