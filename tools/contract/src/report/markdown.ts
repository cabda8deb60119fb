import { type ApiReport, isGood } from "./report.ts";
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
    ...reports.filter((report) => !isGood(report)).flatMap(section),
  ].join("\n");
}

function section({ api, cells, untested }: ApiReport): string[] {
  return [
    `## ${api}`,
    "",
    ...cells.flatMap(({ title, failure }) =>
      failure === undefined ? [] : [`- failed: ${plain(title)}: ${plain(failure)}`],
    ),
    ...untested.map((what) => `- without a test: ${plain(what)}`),
    "",
  ];
}

/** A text on one line in which nothing is Markdown. */
function plain(text: string): string {
  return (text.split("\n", 1)[0] ?? "").replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}
