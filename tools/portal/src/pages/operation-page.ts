import { type Html, html } from "../html.ts";
import { codeBlock } from "../markdown/code-block.ts";
import { renderInline } from "../markdown/markdown.ts";
import type { ApiModel, ApiOperation } from "../model/api.ts";
import { componentOf } from "../model/object-view.ts";
import type { Parameter } from "../model/openapi.ts";
import type { Page } from "../page.ts";
import { renderEndpoint } from "../render/endpoint.ts";
import { renderExamples } from "../render/example.ts";
import { createIds } from "../render/ids.ts";
import { apiPath, linkInSpec, operationPath } from "../render/paths.ts";
import {
  type PropertyContext,
  renderSchema,
  renderText,
  renderValue,
} from "../render/properties.ts";
import { renderResponse, statusClass } from "../render/response.ts";
import { retryText } from "../render/retry-text.ts";
import { reasonOf } from "../render/status-names.ts";
import { typeText } from "../render/type-text.ts";
import { clientSample } from "../samples/client-sample.ts";
import { curlSample } from "../samples/curl-sample.ts";
import { exampleOf, sampleRequest } from "../samples/sample-request.ts";
import { operationMarkdown } from "./operation-markdown.ts";
import { operationSearch } from "./operation-search.ts";
import { renderSource } from "./source-of-event.ts";
import { renderTryIt } from "./try-it-form.ts";

/**
 * The page of an operation, or of an event that the API sends. What to do with it, samples and Try it or
 * the examples of the event, stands beside the text on a wide screen, and before the details on a narrow one.
 */
export function operationPage(api: ApiModel, operation: ApiOperation): Page {
  const ids = createIds();
  const section = (id: string, text: string, content: Html): Html =>
    html`<h2 id="${ids.free(id)}">${text}</h2>${content}`;
  const context = { api, ids, prefix: "", within: [] };
  const isEvent = operation.kind === "webhook";
  const content = html`<div class="operation"><div class="op-intro"><p class="kicker"><a href="${apiPath(api)}">${api.facts.name}</a> · ${operation.tag}</p>
<h1>${renderInline(operation.summary, linkInSpec(api))}</h1>
${renderEndpoint(operation)}
<p class="operation-id">${isEvent ? "Event" : "operationId"} <code>${operation.name}</code></p>
${renderText(api, operation.description)}
${renderFacts(operation)}</div>
<div class="op-side">${
    isEvent
      ? section("examples", "Examples", renderBodyExamples(context, operation))
      : html`${section("samples", "Samples", renderSamples(api, operation))}${section("try-it", "Try it", renderTryIt(api, operation))}`
  }</div>
<div class="op-body">${isEvent && renderSource(api, operation)}
${operation.parameters.length > 0 && section("parameters", "Parameters", renderParameters(context, operation.parameters))}
${operation.body !== undefined && section("request", isEvent ? "What you get" : "Request body", renderBody(context, operation))}
${section("responses", isEvent ? "What to answer" : "Responses", html``)}
${operation.responses.map((response) => renderResponse(context, response))}
${operation.callbacks.length > 0 && section("callbacks", "Events it leads to", renderCallbacks(api, operation))}</div></div>`;
  return {
    path: operationPath(api, operation),
    title: `${operation.name}: ${operation.summary.replaceAll("`", "")}`,
    description: `${operation.summary.replaceAll("`", "")}. ${api.facts.name}, ${operation.kind} ${operation.name}.`,
    source: `specs/${api.facts.slug}, ${operation.operationId}`,
    section: api.facts.slug,
    content,
    layout: "reference",
    headings: [],
    markdown: operationMarkdown(api, operation),
    search: operationSearch(api, operation),
  };
}

function renderFacts(operation: ApiOperation): Html | false {
  const retry = retryText(operation);
  const schemes = [...new Set(operation.security.flatMap((one) => Object.keys(one)))];
  const scopes = [...new Set(operation.security.flatMap((one) => Object.values(one).flat()))];
  const none = operation.security.some((one) => Object.keys(one).length === 0);
  return html`<dl class="facts">${
    schemes.length > 0 &&
    html`<div><dt>Credentials</dt><dd>${schemes.map((name, index) => html`${index > 0 ? " or " : ""}<code>${name}</code>`)}${none && ", or none"}${
      scopes.length > 0 && html`, scope ${scopes.map((scope) => html`<code>${scope}</code> `)}`
    }</dd></div>`
  }${retry !== undefined && html`<div><dt><a href="/guides/errors-and-retries/">Retries</a></dt><dd>${retry}</dd></div>`}${
    operation.paging === "link" &&
    html`<div><dt><a href="/guides/paging/">Paging</a></dt><dd>Pages follow each other by the <code>Link</code> header.</dd></div>`
  }<div><dt><a href="#responses">${operation.kind === "webhook" ? "Answer" : "Responses"}</a></dt><dd class="statuses">${operation.responses.map(({ status }) => html`<a class="code-${statusClass(status)}" href="#status-${status.toLowerCase()}" title="${reasonOf(status)}">${status}</a>`)}</dd></div></dl>`;
}

function renderSamples(api: ApiModel, operation: ApiOperation): Html {
  const request = sampleRequest(api, operation);
  return html`<div class="choice"><button type="button" data-choose="ts">TypeScript</button><button type="button" data-choose="curl">curl</button></div><div class="samples"><div data-sample="ts">${codeBlock(clientSample(api, operation, request), "ts", "TypeScript: the typed client")}</div><div data-sample="curl">${codeBlock(
    curlSample(api, operation, request),
    "sh",
    "curl",
  )}</div></div>`;
}

function renderParameters(context: PropertyContext, parameters: readonly Parameter[]): Html {
  return html`<ul class="props">${parameters.map((parameter) => {
    const example = exampleOf(context.api, parameter);
    return renderValue(
      { ...context, prefix: "parameter" },
      {
        name: parameter.name,
        schema: parameter.schema ?? {},
        required: parameter.required === true,
        description: parameter.description,
        note:
          parameter["x-bound"] === true ? `${parameter.in}, option of the client` : parameter.in,
        examples: example === undefined ? [] : [String(example)],
      },
    );
  })}</ul>`;
}

function renderBody(context: PropertyContext, operation: ApiOperation): Html {
  const { body } = operation;
  if (body === undefined) return html``;
  return html`${body.description !== "" && renderText(context.api, body.description)}${body.contents.map(
    (content) => {
      const { schema = {}, mediaType } = content;
      const component = componentOf(schema);
      const within = component === undefined ? [] : [component];
      return html`<p class="body-type"><span>Body</span> ${typeText(context.api, schema)} <span class="type">${mediaType}</span>${body.required && html` <span class="required">required</span>`}</p>${renderSchema(
        { ...context, prefix: "body", within },
        schema,
      )}`;
    },
  )}${operation.kind === "operation" && renderBodyExamples(context, operation)}`;
}

function renderBodyExamples({ ids }: PropertyContext, { body }: ApiOperation): Html {
  return html`${body?.contents.map((content) => renderExamples(ids, "request", content))}`;
}

function renderCallbacks(api: ApiModel, { callbacks }: ApiOperation): Html {
  return html`<ul>${callbacks.map(({ name, expression, operation }) => {
    const page = api.webhooks.find((webhook) => webhook.name === name);
    const title = renderInline(operation.summary, linkInSpec(api));
    return html`<li>${page === undefined ? title : html`<a href="${operationPath(api, page)}">${title}</a>`}, to <code>${expression}</code>${page === undefined && renderText(api, operation.description)}</li>`;
  })}</ul>`;
}
