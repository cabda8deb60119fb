import { type Html, html } from "../html.ts";
import { codeBlock } from "../markdown/code-block.ts";
import { renderInline } from "../markdown/markdown.ts";
import type { ApiContent, ApiExample } from "../model/api.ts";
import type { Ids } from "./ids.ts";

/** All named examples of a body, each with an anchor of its own. */
export function renderExamples(
  ids: Ids,
  prefix: string,
  { mediaType, examples }: ApiContent,
): Html {
  return html`${examples.map((example) => renderExample(ids, prefix, mediaType, example))}`;
}

function renderExample(ids: Ids, prefix: string, mediaType: string, example: ApiExample): Html {
  const id = ids.free(exampleId(prefix, example));
  const title =
    example.summary === example.name
      ? html`<code>${example.name}</code>`
      : html`<code>${example.name}</code> ${renderInline(example.summary)}`;
  return html`<div class="example" id="${id}"><p class="example-title"><a href="#${id}">${title}</a></p>${codeBlock(
    sourceOf(example),
    languageOf(mediaType, example),
    mediaType,
  )}</div>`;
}

/** The anchor of an example, such as `400-invalidto`. */
export function exampleId(prefix: string, { name }: ApiExample): string {
  return `${prefix}-${name.toLowerCase()}`;
}

/** An example as it goes over the wire, laid out for reading. */
export function sourceOf({ value }: ApiExample): string {
  return typeof value === "string" ? value : JSON.stringify(value, undefined, 2);
}

/** What an example is written in. */
export function languageOf(mediaType: string, { value }: ApiExample): string {
  if (typeof value !== "string") return "json";
  return mediaType.endsWith("xml") ? "xml" : "text";
}
