import { expect, test } from "vitest";
import { highlight } from "./highlight.ts";

test("the text of marked up source is the source", () => {
  const sources = {
    ts: 'const a = `x`; // "no" <string>\nawait f({ from: "+1" });',
    json: '{ "a": [1, -2.5, true, null], "b": "\\"<" }',
    sh: "curl -X POST 'http://x' \\\n  -H 'A: b' # why",
    xml: '<?xml version="1.0"?>\n<Bxml><Say voice="a">1 & 2</Say></Bxml>',
  };
  for (const [language, source] of Object.entries(sources)) {
    const text = highlight(source, language)
      .markup.replaceAll(/<\/?span[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    expect(text).toBe(source);
  }
});

test("a keyword in a string or a comment is not one, and a property called from is a property", () => {
  expect(highlight('"const"', "ts").markup).toBe('<span class="t-s">&quot;const&quot;</span>');
  expect(highlight("// const", "ts").markup).toBe('<span class="t-c">// const</span>');
  expect(highlight("from: x", "ts").markup).toBe('<span class="t-p">from</span>: x');
});
