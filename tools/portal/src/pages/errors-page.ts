import { type Html, html } from "../html.ts";
import { codeBlock } from "../markdown/code-block.ts";
import { type Heading, renderInline } from "../markdown/markdown.ts";
import type { ApiModel } from "../model/api.ts";
import { type ErrorEntry, errorEntries } from "../model/error-entries.ts";
import type { Page, SearchEntry } from "../page.ts";
import { languageOf, sourceOf } from "../render/example.ts";
import { createIds, type Ids } from "../render/ids.ts";
import { errorId, linkInSpec, operationPath } from "../render/paths.ts";
import { renderText } from "../render/properties.ts";
import { statusClass } from "../render/response.ts";
import { reasonOf } from "../render/status-names.ts";
import { slug } from "../slug.ts";
import { clientErrors } from "./client-errors.ts";

/** The list of every error of every API, and of the clients. */
export function errorsPage(apis: readonly ApiModel[]): Page {
  const ids = createIds();
  const headings: Heading[] = [{ id: ids.free("client"), text: "Errors of the clients", level: 2 }];
  const search: SearchEntry[] = clientErrors.map(({ name, means, remedy }) => ({
    path: `/errors/#${slug(name)}`,
    name,
    kind: "error",
    where: "Error of the clients",
    text: `${means} ${remedy}`,
  }));
  const markdown = [
    "# Errors",
    "## Errors of the clients",
    clientErrors.map(({ name, means, remedy }) => `- \`${name}\`: ${means} ${remedy}`).join("\n"),
  ];
  const sections = apis.map((api) => {
    const entries = errorEntries(api);
    const id = ids.free(api.facts.slug);
    headings.push({ id, text: api.facts.name, level: 2 });
    markdown.push(`## ${api.facts.name}`, ...entries.map((entry) => entryMarkdown(entry)));
    const statuses = [...new Set(entries.map(({ status }) => status))];
    return html`<h2 id="${id}">${api.facts.name}</h2>${statuses.map((status) => {
      const statusId = ids.free(errorId(api, status));
      const reason = reasonOf(status);
      headings.push({ id: statusId, text: `${status} ${reason}`, level: 3 });
      const ofStatus = entries.filter((entry) => entry.status === status);
      search.push({
        path: `/errors/#${statusId}`,
        name: status,
        kind: "error",
        where: `${api.facts.name}: ${reason}`,
        text: ofStatus.map(({ description }) => description).join(" "),
      });
      return html`<section class="status ${statusClass(status)}"><h3 id="${statusId}"><a href="#${statusId}"><span class="code-${statusClass(status)}">${status}</span> ${reason}</a></h3>${ofStatus.map((entry) => renderEntry(api, ids, entry, search))}</section>`;
    })}`;
  });
  const content = html`<h1>Errors</h1>
<p class="lead">Every error of the three APIs and of their clients: what it means, and what to do.</p>
<p>Every error that a client throws has <code>carriedOut</code>: <code>"no"</code>, the work was not done and the call may be repeated; <code>"unknown"</code>, the request left and no proof came back; <code>"yes"</code>, it was done and only the answer could not be read. <a href="/guides/errors-and-retries/">Errors and retries</a> shows how to use it.</p>
<h2 id="client">Errors of the clients</h2>
<dl class="list">${clientErrors.map(({ name, means, remedy }) => html`<div id="${ids.free(slug(name))}"><dt><code>${name}</code></dt><dd><p>${renderInline(means)}</p><p><strong>What to do.</strong> ${renderInline(remedy)}</p></dd></div>`)}</dl>
${sections}`;
  return {
    path: "/errors/",
    title: "Errors",
    description: "Every error of the three APIs and of their clients: what it means, what to do.",
    source: "the responses of the specs",
    section: undefined,
    content,
    headings,
    markdown: `${markdown.join("\n\n")}\n`,
    search: [
      { path: "/errors/", name: "Errors", kind: "page", where: "List of all errors", text: "" },
      ...search,
    ],
  };
}

function renderEntry(
  api: ApiModel,
  ids: Ids,
  { status, description, operations, codes }: ErrorEntry,
  search: SearchEntry[],
): Html {
  return html`<div class="error">${renderText(api, description)}<p class="users">${operations.map((operation, index) => html`${index > 0 ? ", " : ""}<a href="${operationPath(api, operation)}#status-${status.toLowerCase()}"><code>${operation.name}</code></a>`)}</p>${codes.map(
    ({ code, mediaType, examples }) => {
      const id = ids.free(errorId(api, status, code ?? "body"));
      if (code !== undefined) {
        search.push({
          path: `/errors/#${id}`,
          name: code,
          kind: "error",
          where: `${api.facts.name}: ${status} ${reasonOf(status)}`,
          text: `${examples.map(({ summary }) => summary).join(" ")} ${description}`,
        });
      }
      return html`<details class="inner" id="${id}"><summary>${code === undefined ? "Body" : html`<code>${code}</code>`}: ${examples.map(({ summary }, index) => html`${index > 0 ? "; " : ""}${renderInline(summary, linkInSpec(api))}`)}</summary>${examples.map((example) => codeBlock(sourceOf(example), languageOf(mediaType, example), example.name))}</details>`;
    },
  )}</div>`;
}

function entryMarkdown({ status, description, operations, codes }: ErrorEntry): string {
  const lines = codes.flatMap(({ code, examples }) =>
    examples.map(({ summary }) => `- ${code === undefined ? "" : `\`${code}\`: `}${summary}`),
  );
  return [
    `### ${status} ${reasonOf(status)}`,
    description.trim(),
    `Of: ${operations.map(({ name }) => `\`${name}\``).join(", ")}.`,
    lines.join("\n"),
  ].join("\n\n");
}
