import { type JUnitSuite, junitXml } from "./junit-suite.ts";
import type { ApiReport } from "./report.ts";

/** The report in the XML that CI systems read as JUnit's. A part of the spec without a test is a failure. */
export function toJUnit(reports: readonly ApiReport[]): string {
  return junitXml(reports.map(suite));
}

function suite({ api, cells, untested, stale, milliseconds }: ApiReport): JUnitSuite {
  return {
    name: api,
    milliseconds,
    tests: [
      ...cells.map(({ group, title, milliseconds: time, failure, known }) => ({
        group,
        title,
        milliseconds: time,
        // A known difference is told by the table; here it would make a run red.
        failure: known === undefined ? failure : undefined,
      })),
      ...stale.map((reason) => ({
        group: "differences",
        title: reason,
        milliseconds: 0,
        failure: "no longer a difference: take it off the list",
      })),
      ...untested.map((what) => ({
        group: "coverage",
        title: what,
        milliseconds: 0,
        failure: "no cell tests this part of the spec",
      })),
    ],
  };
}
