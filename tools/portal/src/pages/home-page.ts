import { html } from "../html.ts";
import { codeBlock } from "../markdown/code-block.ts";
import type { ApiModel } from "../model/api.ts";
import type { Page } from "../page.ts";
import { Problem } from "../problem.ts";
import { apiPath } from "../render/paths.ts";
import { homeSample } from "../samples/home-sample.ts";
import type { Guide } from "./guides.ts";
import { renderGuideList } from "./guides-page.ts";

const summary =
  "Typed clients, mock servers and docs for three telephony APIs. Each API has one OpenAPI file, and everything here is made from it.";

/** The home page: what this is, the three APIs, and how to start. */
export function homePage(apis: readonly ApiModel[], guides: readonly Guide[]): Page {
  const [first] = apis;
  if (first === undefined) throw new Problem("tools/portal/src/model/apis.ts", "has no API.");
  const start = `npm install ${first.facts.package}\nnpx @telespec/mock ${first.facts.slug}`;
  const content = html`<div class="hero"><div><h1>Telephony APIs you can read, try and trust</h1>
<p class="lead">${summary}</p>
<ul class="points"><li>A small client that never places a call twice.</li><li>A mock with one command: no account, no network, no telephone rings.</li><li>Every sample on these pages is compiled and run.</li></ul>
<p class="buttons"><a class="button" href="/guides/getting-started-voice/">Get started</a> <a class="button plain" href="/guides/">All guides</a> <a class="button plain" href="/errors/">Look up an error</a></p></div>
<div>${codeBlock(start, "sh", "Install, and start a mock")}${codeBlock(homeSample, "ts", "Read all calls of an account")}</div></div>
<h2 id="apis">The APIs</h2>
<ul class="cards">${apis.map((api) => html`<li><h3><a href="${apiPath(api)}">${api.facts.name}</a></h3><p>${api.facts.pitch}</p><p class="quiet"><code>${api.facts.package}</code></p><p class="quiet">${count(api.operations.length, "operation")}${api.webhooks.length > 0 && `, ${count(api.webhooks.length, "event")}`}</p></li>`)}</ul>
<h2 id="guides">Guides</h2>
${renderGuideList(guides)}
<p class="quiet">telespec is independent. It is not affiliated with Bandwidth Inc. or with the CAMARA project. Machines may read <a href="/llms.txt">llms.txt</a>, and every page as Markdown.</p>`;
  return {
    path: "/",
    title: "telespec",
    description: summary,
    source: "tools/portal/src/pages/home-page.ts",
    section: undefined,
    content,
    layout: "wide",
    headings: [],
    markdown: `# telespec\n\n${summary}\n\n${apis.map(({ facts }) => `- ${facts.name}: ${facts.pitch}`).join("\n")}\n\n\`\`\`sh\n${start}\n\`\`\`\n\n\`\`\`ts\n${homeSample}\`\`\`\n`,
    search: [{ path: "/", name: "Home", kind: "page", where: summary, text: "" }],
  };
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
