import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Arguments, help, readArguments } from "./arguments.ts";
import { startBench } from "./bench/with-mock.ts";
import { cellsOf } from "./matrix/cells.ts";
import { knownDifferences } from "./matrix/known-differences.ts";
import { toJUnit } from "./report/junit.ts";
import { toMarkdown } from "./report/markdown.ts";
import { type ApiReport, faults } from "./report/report.ts";
import { runMatrix } from "./report/run.ts";
import { toTable } from "./report/table.ts";
import { apiNames, loadApi } from "./spec/load.ts";

/** Tests the APIs, prints the table and writes the reports. */
async function run({ apis, out }: Extract<Arguments, { kind: "run" }>): Promise<boolean> {
  const reports: ApiReport[] = [];
  for (const name of apis) {
    const api = loadApi(name);
    const { bench, close } = await startBench(api);
    try {
      reports.push(await runMatrix(bench, cellsOf(api), knownDifferences));
    } finally {
      await close();
    }
  }
  process.stdout.write(`${toTable(reports)}\n`);
  // npm runs scripts in the package's folder; a path is meant from where the user stands.
  const here = process.env.INIT_CWD ?? process.cwd();
  const folder = resolve(here, out);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "contract.json"), `${JSON.stringify(reports, null, 2)}\n`);
  writeFileSync(join(folder, "contract.junit.xml"), toJUnit(reports));
  writeFileSync(join(folder, "contract.md"), toMarkdown(reports));
  process.stdout.write(`\nReports: ${relative(here, folder) || "."}\n`);
  return reports.every((report) => faults(report).length === 0);
}

const byDefault = fileURLToPath(new URL("../.reports", import.meta.url));
try {
  const given = readArguments(process.argv.slice(2), apiNames(), byDefault);
  if (given.kind === "help") {
    process.stdout.write(help);
  } else if (given.kind === "wrong") {
    process.stderr.write(`${given.message}\n`);
    process.exitCode = 2;
  } else if (!(await run(given))) {
    process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
