import { type ApiReport, faults, knownFailures } from "./report.ts";

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
  return [...lines, ...reports.flatMap(remarks)].join("\n");
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

function remarks(report: ApiReport): string[] {
  const found = [...faults(report), ...knownFailures(report)];
  return found.length === 0 ? [] : ["", `${report.api}:`, ...found.map((line) => `  ${line}`)];
}
