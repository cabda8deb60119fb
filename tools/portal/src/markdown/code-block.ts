import { type Html, html } from "../html.ts";
import { highlight } from "./highlight.ts";

const languageNames: Readonly<Record<string, string>> = {
  json: "JSON",
  sh: "Shell",
  ts: "TypeScript",
  xml: "XML",
  yaml: "YAML",
  text: "Text",
};

/** A block of source with its language and a copy button, which appears where scripts run. */
export function codeBlock(source: string, language: string, title?: string): Html {
  const name = languageNames[language] ?? language;
  const label = title ?? name;
  return html`<div class="code"><div class="code-head"><span>${label}</span><button type="button" class="copy" aria-label="${`Copy: ${label}`}" hidden>Copy</button></div><pre tabindex="0" aria-label="${label}"><code>${highlight(source.trimEnd(), language)}</code></pre></div>`;
}
