import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Html, html } from "../html.ts";
import { tableFrame } from "../markdown/markdown.ts";
import type { ApiModel } from "../model/api.ts";
import type { Page } from "../page.ts";
import { operationPath } from "../render/paths.ts";

/** What the portal reads of a report of `npm run contract`. */
interface ContractReport {
  readonly api: string;
  readonly title: string;
  readonly version: string;
  readonly counts: readonly {
    readonly kind: string;
    readonly covered: number;
    readonly declared: number;
  }[];
  readonly cells: readonly ContractCell[];
}

interface ContractCell {
  readonly operation?: string;
  readonly title: string;
  readonly failure?: string;
  /** Why the mock is known to fail here. */
  readonly known?: string;
}

const source = "tools/contract/.reports/contract.json";

/** What the contract tests cover of each API, from the latest report of `npm run contract`. */
export function coveragePage(root: string, apis: readonly ApiModel[]): Page {
  const file = join(root, source);
  const reports: ContractReport[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  const intro =
    "A contract test calls a mock through the typed client and checks both sides against the spec. The tests are derived from the spec, so that nothing in it can be left without one.";
  return {
    path: "/coverage/",
    title: "Contract coverage",
    description: "What the contract tests cover of each API.",
    source,
    section: undefined,
    content: html`<h1>Contract coverage</h1><p class="lead">${intro}</p>${
      reports.length === 0
        ? html`<p>This site was built without a report. <code>npm run contract</code> makes one; build the portal again afterwards.</p>`
        : html`<h2 id="declared">Covered of what the specs declare</h2>${renderCounts(reports)}<h2 id="operations">Tests by operation</h2>${reports.map((report) => renderOperations(apis, report))}${renderKnown(reports)}`
    }`,
    headings: [],
    markdown: `# Contract coverage\n\n${intro}\n\n${reports.map(({ title, version, counts }) => `## ${title} ${version}\n\n${counts.map(({ kind, covered, declared }) => `- ${kind}: ${covered} of ${declared}`).join("\n")}`).join("\n\n")}\n`,
    search: [
      { path: "/coverage/", name: "Contract coverage", kind: "page", where: intro, text: "tests" },
    ],
  };
}

function renderCounts(reports: readonly ContractReport[]): Html {
  const kinds = [...new Set(reports.flatMap(({ counts }) => counts.map(({ kind }) => kind)))];
  const rows = kinds.map((kind) => {
    const cells = reports.map(({ counts }) => {
      const found = counts.find((count) => count.kind === kind);
      return html`<td class="number">${found === undefined || found.declared === 0 ? "none" : `${found.covered} / ${found.declared}`}</td>`;
    });
    return html`<tr><th scope="row">${kind}</th>${cells}</tr>`;
  });
  const head = html`<thead><tr><th scope="col">Covered / declared</th>${reports.map(({ title, version }) => html`<th scope="col" class="number">${title} ${version}</th>`)}</tr></thead>`;
  return tableFrame(html`${head}<tbody>${rows}</tbody>`.markup, "contract coverage by API");
}

function renderOperations(apis: readonly ApiModel[], report: ContractReport): Html {
  const api = apis.find(({ facts }) => facts.slug === report.api);
  if (api === undefined) return html``;
  const rows = api.operations.map((operation) => {
    const cells = report.cells.filter((cell) => cell.operation === operation.name);
    const failed = cells.filter(({ failure }) => failure !== undefined);
    const known = failed.filter((cell) => cell.known !== undefined).length;
    const counts = [cells.length - failed.length, known, failed.length - known];
    return html`<tr><th scope="row"><a href="${operationPath(api, operation)}"><code>${operation.name}</code></a></th>${counts.map((count) => html`<td class="number">${count}</td>`)}</tr>`;
  });
  const columns = ["passed", "known to differ", "failed"];
  const head = html`<thead><tr><th scope="col">${api.facts.name}</th>${columns.map((column) => html`<th scope="col" class="number">${column}</th>`)}</tr></thead>`;
  return tableFrame(html`${head}<tbody>${rows}</tbody>`.markup, `tests of ${api.facts.name}`);
}

/** Where the mocks are known to differ from the specs, and why. */
function renderKnown(reports: readonly ContractReport[]): Html | false {
  const cells = reports.flatMap((report) => report.cells);
  const known = cells.filter((cell) => cell.failure !== undefined && cell.known !== undefined);
  if (known.length === 0) return false;
  return html`<h2 id="known">Known to differ</h2><dl class="list">${known.map(({ title, known: reason }) => html`<div><dt>${title}</dt><dd>${reason}</dd></div>`)}</dl>`;
}
