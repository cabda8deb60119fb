import { type Html, html } from "../html.ts";
import type { ApiContent, ApiResponse } from "../model/api.ts";
import { componentOf, propertiesOf } from "../model/object-view.ts";
import { renderExamples } from "./example.ts";
import { type PropertyContext, renderSchema, renderText, renderValue } from "./properties.ts";
import { reasonOf } from "./status-names.ts";
import { typeText } from "./type-text.ts";

/** One status of an operation, with its headers, its body and every example. */
export function renderResponse(context: PropertyContext, response: ApiResponse): Html {
  const { api, ids } = context;
  const { status, description, headers, contents } = response;
  const id = ids.free(`status-${status.toLowerCase()}`);
  const inside = { ...context, prefix: status.toLowerCase() };
  return html`<section class="status ${statusClass(status)}"><h3 id="${id}"><a href="#${id}"><span class="code-${statusClass(status)}">${status}</span> ${reasonOf(status)}</a></h3>${renderText(api, description)}${
    headers.length > 0 &&
    html`<h4>Headers</h4><ul class="props">${headers.map((header) =>
      renderValue(inside, {
        name: header.name,
        schema: header.schema ?? {},
        required: header.required === true,
        description: header.description,
      }),
    )}</ul>`
  }${contents.map((one) => renderContent(inside, one, status))}${contents.length === 0 && html`<p class="quiet">No body.</p>`}</section>`;
}

function renderContent(context: PropertyContext, content: ApiContent, prefix: string): Html {
  return html`${content.schema !== undefined && renderBodySchema(context, content)}${renderExamples(
    context.ids,
    prefix.toLowerCase(),
    content,
  )}`;
}

/** What a body is made of: folded away, since its examples come first for most readers. */
function renderBodySchema(context: PropertyContext, { mediaType, schema = {} }: ApiContent): Html {
  const component = componentOf(schema);
  const within = component === undefined ? [] : [component];
  const count = propertiesOf(context.api, schema).length;
  return html`<p class="body-type"><span>Body</span> ${typeText(context.api, schema)} <span class="type">${mediaType}</span></p>${
    count > 0 &&
    html`<details class="inner"><summary>${count === 1 ? "1 property" : `${count} properties`}</summary>${renderSchema({ ...context, within }, schema)}</details>`
  }`;
}

/** Good, a mistake of the caller, or a fault of the server. */
export function statusClass(status: string): "good" | "mistake" | "fault" {
  return status.startsWith("2") ? "good" : status.startsWith("4") ? "mistake" : "fault";
}
