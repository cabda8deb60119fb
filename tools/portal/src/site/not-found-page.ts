import { html } from "../html.ts";
import type { Page } from "../page.ts";

/** What a reader sees at an address that does not exist. */
export function notFoundPage(): Page {
  return {
    path: "/404/",
    title: "Not found",
    description: "There is no page at this address.",
    source: "tools/portal/src/site/not-found-page.ts",
    section: undefined,
    content: html`<h1>There is no page here</h1><p>Addresses of operations, events and schemas never change, so this one was probably mistyped. <a href="/">Begin at the home page</a>, or search.</p>`,
    headings: [],
    markdown: "",
    search: [],
  };
}
