import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readApis } from "../model/read-api.ts";
import { coveragePage } from "./coverage-page.ts";

const root = mkdtempSync(join(tmpdir(), "portal-coverage-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const apis = readApis();

test("without a report, the page says how to get one", () => {
  expect(coveragePage(root, apis).content.markup).toContain("<code>npm run contract</code>");
});

test("what passed, what is known to differ and what failed are told apart, and the reason is given", () => {
  const cell = (title: string, failure?: string, known?: string) => ({
    operation: "listCalls",
    title,
    ...(failure === undefined ? {} : { failure }),
    ...(known === undefined ? {} : { known }),
  });
  const report = {
    api: "bandwidth-voice",
    title: "Bandwidth Voice API",
    version: "1.0.0",
    counts: [{ kind: "statuses", covered: 3, declared: 6 }],
    cells: [
      ...[cell("a"), cell("b"), cell("c")],
      ...[cell("listCalls refuses this", "200", "Prism is lenient."), cell("e", "200", "So too.")],
      cell("f", "200"),
    ],
  };
  mkdirSync(join(root, "tools/contract/.reports"), { recursive: true });
  writeFileSync(join(root, "tools/contract/.reports/contract.json"), JSON.stringify([report]));
  const { markup } = coveragePage(root, apis).content;
  expect(markup).toContain('<td class="number">3 / 6</td>');
  const [, row = ""] = /<code>listCalls<\/code><\/a><\/th>(.*?)<\/tr>/.exec(markup) ?? [];
  expect([...row.matchAll(/>(\d+)</g)].map(([, count]) => count)).toEqual(["3", "2", "1"]);
  expect(markup).toContain("<dt>listCalls refuses this</dt><dd>Prism is lenient.</dd>");
});
