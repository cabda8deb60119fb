import type { CoverageReport, OperationCoverage, Ratio } from "../state/coverage.ts";

/**
 * The share of all operations, statuses and examples together that were touched, in per cent with
 * one decimal, rounded down.
 */
export function percentage(reports: readonly CoverageReport[]): number {
  const ratios = reports.flatMap(({ operations, statuses, examples }) => [
    operations,
    statuses,
    examples,
  ]);
  const sum = (key: keyof Ratio) => ratios.reduce((total, ratio) => total + ratio[key], 0);
  return sum("declared") === 0 ? 100 : Math.floor((1000 * sum("covered")) / sum("declared")) / 10;
}

/** A text that says what the requests to some mocks have touched, and what not. */
export function summarize(reports: readonly CoverageReport[]): string {
  const lines = reports.flatMap((report) => {
    const { api, operations, statuses, examples, details } = report;
    const idle = details.filter(({ requests }) => requests === 0).map(({ operation }) => operation);
    return [
      `${api}: ${of(operations)} operations, ${of(statuses)} statuses, ${of(examples)} examples`,
      ...details.filter(({ requests }) => requests > 0).map(describe),
      ...(idle.length === 0 ? [] : [`  not called: ${idle.join(", ")}`]),
    ];
  });
  return `${[...lines, `coverage: ${percentage(reports)} %`].join("\n")}\n`;
}

function of({ covered, declared }: Ratio): string {
  return `${covered} of ${declared}`;
}

function describe({ operation, statuses }: OperationCoverage): string {
  const touched = statuses
    .filter(({ requests }) => requests > 0)
    .map(({ status, examples }) => {
      const names = examples.filter(({ requests }) => requests > 0).map(({ name }) => name);
      return names.length === 0 ? status : `${status} (${names.join(", ")})`;
    });
  return `  ${operation}: ${touched.length === 0 ? "no declared status" : touched.join(", ")}`;
}
