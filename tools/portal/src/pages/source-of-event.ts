import { type Html, html } from "../html.ts";
import type { ApiModel, ApiOperation } from "../model/api.ts";
import { operationPath } from "../render/paths.ts";

/** Which operations make the API send an event, and to which URL of theirs. */
export function renderSource(api: ApiModel, event: ApiOperation): Html | false {
  const sources = api.operations.flatMap((operation) =>
    operation.callbacks
      .filter(({ name }) => name === event.name)
      .map(({ expression }) => ({ operation, expression })),
  );
  if (sources.length === 0) return false;
  return html`<p>Set by:</p><ul>${sources.map(
    ({ operation, expression }) =>
      html`<li><a href="${operationPath(api, operation)}"><code>${operation.name}</code></a>, sent to <code>${expression}</code></li>`,
  )}</ul>`;
}
