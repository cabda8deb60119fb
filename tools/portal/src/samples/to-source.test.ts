import { expect, test } from "vitest";
import { toSource } from "./to-source.ts";

test("what fits stands on one line, what does not is broken", () => {
  expect(toSource({ to: "a", "x-b": [1, true, null] })).toBe('{ to: "a", "x-b": [1, true, null] }');
  const long = "x".repeat(60);
  expect(toSource({ a: long, b: long })).toBe(`{\n  a: "${long}",\n  b: "${long}",\n}`);
});

test("a text of several lines becomes a template that means the same", () => {
  const dollar = "$";
  const text = `<Bxml>\n  ${dollar}{\`\\\` }\n</Bxml>`;
  expect(new Function(`return ${toSource(text)}`)()).toBe(text);
});

test("a text with carriage returns keeps them", () => {
  expect(toSource("v=0\r\no=-\r\n")).toBe('"v=0\\r\\no=-\\r\\n"');
});
