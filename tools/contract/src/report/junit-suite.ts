/** A set of tests in a report for CI systems. */
export interface JUnitSuite {
  readonly name: string;
  readonly milliseconds: number;
  readonly tests: readonly JUnitTest[];
}

export interface JUnitTest {
  readonly group: string;
  readonly title: string;
  readonly milliseconds: number;
  /** What is wrong, its first line being the summary; `undefined` if nothing is. */
  readonly failure: string | undefined;
}

/** Suites in the XML that CI systems read as JUnit's. */
export function junitXml(suites: readonly JUnitSuite[]): string {
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites>`,
    ...suites.flatMap(suiteLines),
    `</testsuites>`,
    "",
  ].join("\n");
}

function suiteLines({ name, milliseconds, tests }: JUnitSuite): string[] {
  const failures = tests.filter(({ failure }) => failure !== undefined).length;
  return [
    `  <testsuite name="${xmlText(name)}" tests="${tests.length}" failures="${failures}" time="${seconds(milliseconds)}">`,
    ...tests.map(({ group, title, milliseconds: time, failure }) => {
      const names = `classname="${xmlText(`${name}.${group}`)}" name="${xmlText(title)}"`;
      const start = `    <testcase ${names} time="${seconds(time)}"`;
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
