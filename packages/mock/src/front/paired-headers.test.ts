import { expect, test } from "vitest";
import { pairHeaders } from "./paired-headers.ts";

const response = {
  status: "201",
  contents: [
    {
      mediaType: "application/json",
      examples: new Map([
        ["small", {}],
        ["large", {}],
      ]),
    },
  ],
  headers: [
    { name: "Location", examples: new Map([["small", "/small"]]) },
    { name: "Retry-After", examples: new Map([["seconds", 5]]) },
  ],
};
const headers = { Location: "/first", "Retry-After": "5", Other: "x" };

test("a header with an example of the body's name has that value", () => {
  expect(pairHeaders(headers, response, "small")).toEqual({ ...headers, Location: "/small" });
});

test("a header whose examples go with other bodies is absent, one with names of its own stays", () => {
  expect(pairHeaders(headers, response, "large")).toEqual({ "Retry-After": "5", Other: "x" });
});

test("a body that is made up goes with any header", () => {
  expect(pairHeaders(headers, response, undefined)).toEqual(headers);
});
