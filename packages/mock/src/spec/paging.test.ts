import { expect, test } from "vitest";
import { readPaging } from "./paging.ts";

const parameters = [
  { name: "pageSize", in: "query" },
  { name: "pageToken", in: "query" },
];
const link = (token: string) => `<https://api.test/v1/things?pageToken=${token}>; rel="next"`;
const success = (examples: readonly string[], links: Record<string, string>) => ({
  status: "200",
  contents: [
    { mediaType: "application/json", examples: new Map(examples.map((name) => [name, []])) },
  ],
  headers: [{ name: "Link", examples: new Map(Object.entries(links)) }],
});

test("pages follow one another as the Link headers of the same names say", () => {
  const response = success(["first", "second", "last", "none"], {
    first: link("t%2F2"),
    second: link("t3"),
  });
  expect(readPaging("listThings", parameters, response)).toEqual({
    tokenParameter: "pageToken",
    pages: [
      { example: "first", token: undefined },
      { example: "second", token: "t/2" },
      { example: "last", token: "t3" },
    ],
  });
});

test("a list may have one page", () => {
  expect(readPaging("listThings", parameters, success(["all"], {})).pages).toEqual([
    { example: "all", token: undefined },
  ]);
});

test("examples that never end, links without a token and lists without either are told", () => {
  const endless = success(["first", "second"], { first: link("2"), second: link("3") });
  expect(() => readPaging("listThings", parameters, endless)).toThrow(/listThings have no last/);
  const blind = success(["first", "last"], { first: '<https://api.test/things>; rel="next"' });
  expect(() => readPaging("listThings", parameters, blind)).toThrow(
    "The Link header's example first of listThings has no pageToken.",
  );
  expect(() => readPaging("listThings", [], success(["all"], {}))).toThrow(/x-paging: link, but/);
});
