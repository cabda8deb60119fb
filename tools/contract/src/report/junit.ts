import type { ApiReport } from "./report.ts";

/** The report in the XML that CI systems read as JUnit's. A part of the spec without a test is a failure. */
export function toJUnit(reports: readonly ApiReport[]): string {
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites>`,
    ...reports.flatMap(suite),
    `</testsuites>`,
    "",
  ].join("\n");
}

function suite({ api, cells, untested, stale, milliseconds }: ApiReport): string[] {
  const tests = [
    ...cells.map(({ group, title, milliseconds: time, failure, known }) => ({
      group: String(group),
      title,
      time,
      // A known difference is told by the table; here it would make a run red.
      failure: known === undefined ? failure : undefined,
    })),
    ...stale.map((reason) => ({
      group: "differences",
      title: reason,
      time: 0,
      failure: "no longer a difference: take it off the list",
    })),
    ...untested.map((what) => ({
      group: "coverage",
      title: what,
      time: 0,
      failure: "no cell tests this part of the spec",
    })),
  ];
  const failures = tests.filter(({ failure }) => failure !== undefined).length;
  return [
    `  <testsuite name="${xmlText(api)}" tests="${tests.length}" failures="${failures}" time="${seconds(milliseconds)}">`,
    ...tests.map(({ group, title, time, failure }) => {
      const name = `classname="${xmlText(`${api}.${group}`)}" name="${xmlText(title)}"`;
      const start = `    <testcase ${name} time="${seconds(time)}"`;
      return failure === undefined
        ? `${start}/>`
        : `${start}><failure message="${xmlText(failure.split("\n", 1)[0] ?? "")}">${xmlText(failure)}</failure></testcase>`;
    }),
    `  </testsuite>`,
  ];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function xmlText(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (one) => entities[one] ?? one)
      // XML has no way to write other control characters: https://www.w3.org/TR/xml/#charsets
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
  );
}
