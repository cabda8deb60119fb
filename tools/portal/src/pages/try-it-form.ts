import { type Html, html } from "../html.ts";
import type { ApiModel, ApiOperation } from "../model/api.ts";
import { mockUrlOf } from "../model/apis.ts";
import { exampleId } from "../render/example.ts";
import { reasonOf } from "../render/status-names.ts";
import { exampleOf } from "../samples/sample-request.ts";

/** The form that sends a request from the page. Its script is loaded when it is opened. */
export function renderTryIt(api: ApiModel, operation: ApiOperation): Html {
  const { facts } = api;
  return html`<details class="try" data-api="${facts.slug}" data-method="${operation.method.toUpperCase()}" data-path="${operation.path}"><summary>Send a request from this page</summary>
<noscript><p>This needs JavaScript. The curl line above does the same.</p></noscript>
<form hidden>
<div class="field wide"><label for="try-base">Base URL</label><input id="try-base" name="base" type="url" required value="${mockUrlOf(facts)}" autocomplete="off" spellcheck="false"><p class="hint">The mock of <code>npm start</code>, or any other address. What you type here stays in this page and is forgotten with it.</p></div>
${renderCredentials(api)}
${operation.parameters.map((parameter) => {
  const id = `try-${parameter.in}-${parameter.name.toLowerCase()}`;
  const example = String(exampleOf(api, parameter) ?? "");
  return html`<div class="field"><label for="${id}"><code>${parameter.name}</code> <span class="type">${parameter.in}${parameter.required !== true && ", optional"}</span></label><input id="${id}" data-in="${parameter.in}" data-name="${parameter.name}" ${parameter.required === true ? "value" : "placeholder"}="${example}" autocomplete="off" spellcheck="false"></div>`;
})}
${operation.body?.contents.map(
  ({ mediaType, examples }) =>
    html`<div class="field wide"><label for="try-example">Body</label><select id="try-example">${examples.map((example) => html`<option value="${exampleId("request", example)}">${example.name}</option>`)}${operation.body?.required !== true && html`<option value="">no body</option>`}</select><textarea id="try-body" aria-label="Body as ${mediaType}" data-type="${mediaType}" rows="10" spellcheck="false"></textarea></div>`,
)}
<div class="field wide"><label for="try-answer">Answer of the mock</label><select id="try-answer"><option value="">as the request deserves</option>${renderAnswers(operation)}</select><p class="hint">A choice here is sent as a <code>Prefer</code> header, which a mock obeys and an API ignores.</p></div>
<div class="field wide"><button type="submit" class="send">Send</button></div>
</form>
<div class="try-result" role="status" hidden></div>
</details>`;
}

function renderCredentials({ facts }: ApiModel): Html {
  return facts.auth.kind === "basic"
    ? html`<div class="field"><label for="try-user">User name</label><input id="try-user" value="demo" autocomplete="off" spellcheck="false"></div><div class="field"><label for="try-password">Password</label><input id="try-password" type="password" value="demo-password" autocomplete="off"></div>`
    : html`<div class="field wide"><label for="try-token">Access token</label><input id="try-token" type="password" value="demo-token" autocomplete="off" spellcheck="false"></div>`;
}

function renderAnswers({ responses }: ApiOperation): Html {
  return html`${responses.map(({ status, contents }) => {
    const names = [
      ...new Set(contents.flatMap(({ examples }) => examples.map(({ name }) => name))),
    ];
    const label = `${status} ${reasonOf(status)}`;
    if (names.length === 0) return html`<option value="code=${status}">${label}</option>`;
    return html`${names.map((name) => html`<option value="code=${status}, example=${name}">${label}: ${name}</option>`)}`;
  })}`;
}
