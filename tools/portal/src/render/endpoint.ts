import { type Html, html } from "../html.ts";
import type { ApiOperation } from "../model/api.ts";

/** Method and path of an operation; an event goes to the reader's own URL. */
export function renderEndpoint(operation: ApiOperation): Html {
  const { kind, path } = operation;
  return html`<p class="endpoint">${renderMethod(operation)} <code>${kind === "webhook" ? "your URL" : breakable(path)}</code></p>`;
}

/** A method in its colour. */
export function renderMethod({ method }: ApiOperation): Html {
  return html`<span class="method ${method}">${method.toUpperCase()}</span>`;
}

/** Lets a long name such as removeParticipantFromSession break between its words. */
export function breakableName(name: string): Html {
  return html`${name.split(/(?<=[a-z])(?=[A-Z])/).map((word, index) => html`${index > 0 && html`<wbr>`}${word}`)}`;
}

/** Lets a long path break after its slashes. */
export function breakable(path: string): Html {
  return html`${path.split("/").map((part, index) => html`${index > 0 ? html`/<wbr>` : ""}${part}`)}`;
}
