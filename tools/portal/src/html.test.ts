import { expect, test } from "vitest";
import { html, raw } from "./html.ts";

test("texts are escaped, in attributes too, and markup is not", () => {
  const text = `<b>"a" & b</b>`;
  expect(html`<p title="${text}">${text}${html`<i>${1}</i>`}${raw("<hr>")}</p>`.markup).toBe(
    '<p title="&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;">&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;<i>1</i><hr></p>',
  );
});

test("lists are joined, and false and undefined leave nothing", () => {
  expect(html`${[html`<i></i>`, "x", false, undefined]}${false}`.markup).toBe("<i></i>x");
});
