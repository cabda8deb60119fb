import { expect, test } from "vitest";
import { parseTarget } from "./target.ts";

test("path and query are taken apart, the path as sent", () => {
  expect(parseTarget("/a/../b%2F?x=1&y=a%20b&x=2&x=3#f")).toEqual({
    path: "/a/../b%2F",
    query: Object.assign(Object.create(null), { x: ["1", "2", "3"], y: "a b" }),
  });
});

test("the absolute form, which proxies get, means its path", () => {
  expect(parseTarget("http://mock.test:4010/a?b=c")?.path).toBe("/a");
  expect(parseTarget("HTTP://mock.test")?.path).toBe("/");
});

test.each(["*", "", "mock.test:443", "ftp://mock.test/a"])("%j is not a path", (target) => {
  expect(parseTarget(target)).toBeUndefined();
});

test("a parameter may have the name of something that every object has", () => {
  expect(parseTarget("/?constructor=1")?.query.constructor).toBe("1");
  expect(parseTarget("/?a=1")?.query.constructor).toBeUndefined();
});

test("a parameter that is repeated a hundred thousand times takes no longer for that", () => {
  const started = performance.now();
  const { query } = parseTarget(`/?${"a=1&".repeat(100_000)}`) ?? {};
  expect(query?.a).toHaveLength(100_000);
  expect(performance.now() - started).toBeLessThan(5000);
});
