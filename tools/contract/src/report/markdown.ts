import { type ApiReport, faults, knownFailures } from "./report.ts";
import { cellText } from "./table.ts";

/** The report as Markdown, for the summary of a CI run. */
export function toMarkdown(reports: readonly ApiReport[]): string {
  const kinds = reports[0]?.counts.map(({ kind }) => kind) ?? [];
  const row = (texts: readonly string[]) => `| ${texts.join(" | ")} |`;
  return [
    "# Contract tests",
    "",
    row(["covered / declared", ...reports.map(({ api, version }) => `${api} ${version}`)]),
    row(["---", ...reports.map(() => "---:")]),
    ...kinds.map((kind) => row([kind, ...reports.map((report) => cellText(report, kind))])),
    "",
    ...reports.flatMap(section),
  ].join("\n");
}

function section(report: ApiReport): string[] {
  const found = [...faults(report), ...knownFailures(report)];
  if (found.length === 0) return [];
  return [`## ${report.api}`, "", ...found.map((line) => `- ${plain(line)}`), ""];
}

/** A text in which nothing is Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}
