import { type Html, html } from "../html.ts";
import { codeBlock } from "../markdown/code-block.ts";
import { renderInline, renderMarkdown } from "../markdown/markdown.ts";
import type { ApiModel, ApiOperation } from "../model/api.ts";
import { mockUrlOf } from "../model/apis.ts";
import type { Page } from "../page.ts";
import { breakable, breakableName, renderMethod } from "../render/endpoint.ts";
import { createIds } from "../render/ids.ts";
import { apiPath, errorId, linkInSpec, operationPath } from "../render/paths.ts";
import { renderText } from "../render/properties.ts";

/** The entry page of an API: what it is, its operations, servers, credentials, errors and limits. */
export function overviewPage(api: ApiModel): Page {
  const { facts, document } = api;
  const ids = createIds();
  for (const id of ["operations", "webhooks", "servers", "credentials", "downloads"]) ids.free(id);
  const text = renderMarkdown(document.info.description, {
    idOf: ids.free,
    topLevel: /^## /m.test(document.info.description) ? 1 : 2,
    linkOf: linkInSpec(api),
  });
  const statuses = [
    ...new Set(api.operations.flatMap(({ responses }) => responses.map(({ status }) => status))),
  ]
    .filter((status) => !status.startsWith("2"))
    .sort();
  const content = html`<p class="kicker">${document.info.title}, version ${document.info.version}</p>
<h1>${facts.name}</h1>
<p class="lead">${facts.pitch}</p>
${codeBlock(`npm install ${facts.package}\nnpx @telespec/mock ${facts.slug}   # a mock at ${mockUrlOf(facts)}`, "sh")}
<h2 id="operations">Operations</h2>
${renderList(api, api.operations)}
${api.webhooks.length > 0 && html`<h2 id="webhooks">Events to your server</h2>${renderList(api, api.webhooks)}`}
<h2 id="servers">Servers</h2>
<dl class="list">${document.servers.map(
    (server) =>
      html`<div><dt><code>${server.url}</code></dt><dd>${renderText(api, server.description ?? "")}${Object.entries(server.variables ?? {}).map(([name, variable]) => html`<p><code>${name}</code>, such as <code>${variable.default}</code>: ${renderText(api, variable.description ?? "", true)}</p>`)}</dd></div>`,
  )}<div><dt><code>${mockUrlOf(facts)}</code></dt><dd>The mock, under <code>npm start</code> and <code>npx @telespec/mock</code>.</dd></div></dl>
<h2 id="credentials">Credentials</h2>
<dl class="list">${Object.entries(document.components.securitySchemes ?? {}).map(([name, scheme]) => html`<div><dt><code>${name}</code></dt><dd>${renderText(api, scheme.description ?? "")}</dd></div>`)}</dl>
<p>How to give them to a client: <a href="/guides/authentication/">Authentication</a>. Every error: ${statuses.map((status, index) => html`${index > 0 ? ", " : ""}<a href="/errors/#${errorId(api, status)}">${status}</a>`)}.</p>
${text.content}
<h2 id="downloads">Downloads</h2>
<p>The whole description: <a href="${apiPath(api)}openapi.yaml" download>openapi.yaml</a>, <a href="${apiPath(api)}openapi.json" download>openapi.json</a>. <a href="${apiPath(api)}deviations/">Where it differs</a> from the published file; <a href="${apiPath(api)}changelog/">what changed</a>; <a href="${apiPath(api)}schemas/">all schemas</a>.</p>`;
  const fixed = [
    { id: "operations", text: "Operations", level: 2 },
    ...(api.webhooks.length > 0
      ? [{ id: "webhooks", text: "Events to your server", level: 2 }]
      : []),
    { id: "servers", text: "Servers", level: 2 },
    { id: "credentials", text: "Credentials", level: 2 },
  ];
  return {
    path: apiPath(api),
    title: facts.name,
    description: facts.pitch,
    source: `specs/${facts.slug}/openapi.yaml`,
    section: facts.slug,
    content,
    headings: [...fixed, ...text.headings, { id: "downloads", text: "Downloads", level: 2 }],
    markdown: overviewMarkdown(api),
    search: [
      {
        path: apiPath(api),
        name: facts.name,
        kind: "page",
        where: `${document.info.title}: overview`,
        text: document.info.description,
      },
      ...text.headings.map(({ id, text: name }) => ({
        path: `${apiPath(api)}#${id}`,
        name,
        kind: "page" as const,
        where: facts.name,
        text: "",
      })),
    ],
  };
}

function renderList(api: ApiModel, operations: readonly ApiOperation[]): Html {
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  return html`${tags.map((tag) => {
    const listed = operations.filter((operation) => operation.tag === tag);
    return html`${tags.length > 1 && html`<h3>${tag}</h3>`}<dl class="list">${listed.map(
      (operation) =>
        html`<div><dt><a href="${operationPath(api, operation)}"><code>${breakableName(operation.name)}</code></a></dt><dd>${renderInline(operation.summary)}${operation.kind === "operation" && html`<p class="quiet">${renderMethod(operation)} <code>${breakable(operation.path)}</code></p>`}</dd></div>`,
    )}</dl>`;
  })}`;
}

function overviewMarkdown({ facts, document, operations, webhooks }: ApiModel): string {
  const list = (all: readonly ApiOperation[]) =>
    all.map(({ name, summary }) => `- \`${name}\`: ${summary}`).join("\n");
  return [
    `# ${facts.name}`,
    facts.pitch,
    `Package: \`${facts.package}\`. Servers: ${document.servers.map(({ url }) => url).join(", ")}.`,
    `## Operations\n\n${list(operations)}`,
    ...(webhooks.length > 0 ? [`## Events to your server\n\n${list(webhooks)}`] : []),
    `${document.info.description.trim()}\n`,
  ].join("\n\n");
}
