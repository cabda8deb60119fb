import { expect, test } from "vitest";
import { toSource } from "./to-source.ts";

const value = { to: "+1", list: ["A", 2, null], "x-y": { deep: true }, "quo\"te'": "li\nne" };

test("a value becomes source that gives the same value back", () => {
  for (const source of [toSource(value), toSource(value, 2)]) {
    expect(new Function(`return ${source}`)()).toEqual(value);
  }
});

test("on one line or indented, keys have no needless quotes", () => {
  expect(toSource({ to: "+1", "x-y": [{ a: 1 }] })).toBe('{ to: "+1", "x-y": [{ a: 1 }] }');
  expect(toSource({ to: { a: 1 } }, 0)).toBe("{\n  to: {\n    a: 1,\n  },\n}");
  expect(toSource({})).toBe("{}");
});
