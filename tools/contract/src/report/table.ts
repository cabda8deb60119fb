import { type ApiReport, isGood } from "./report.ts";

/** The report for a terminal: a table with a column per API, then what is wrong. */
export function toTable(reports: readonly ApiReport[]): string {
  const kinds = reports[0]?.counts.map(({ kind }) => kind) ?? [];
  const rows = [
    ["covered / declared", ...reports.map(({ api }) => api)],
    ...kinds.map((kind) => [kind, ...reports.map((report) => cellText(report, kind))]),
    ["cells passed", ...reports.map(({ cells }) => `${passed(cells)} / ${cells.length}`)],
    ["time", ...reports.map(({ milliseconds }) => `${(milliseconds / 1000).toFixed(1)} s`)],
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row.map((text, column) => pad(text, widths?.[column] ?? 0, column > 0)).join("  "),
  );
  return [...lines, ...reports.filter((report) => !isGood(report)).flatMap(faults)].join("\n");
}

function pad(text: string, width: number, right: boolean): string {
  return right ? text.padStart(width) : text.padEnd(width);
}

function passed(cells: ApiReport["cells"]): number {
  return cells.filter(({ failure }) => failure === undefined).length;
}

/** `12 / 12`, or a dash where nothing is declared. */
export function cellText({ counts }: ApiReport, kind: string): string {
  const { covered = 0, declared = 0 } = counts.find((one) => one.kind === kind) ?? {};
  return declared === 0 ? "-" : `${covered} / ${declared}`;
}

function faults({ api, cells, untested }: ApiReport): string[] {
  return [
    "",
    `${api}:`,
    ...cells.flatMap(({ title, failure }) =>
      failure === undefined ? [] : [`  failed: ${title}`, `    ${failure.split("\n", 1)[0]}`],
    ),
    ...untested.map((what) => `  without a test: ${what}`),
  ];
}
