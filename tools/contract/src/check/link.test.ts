import { expect, it } from "vitest";
import { checkNextLink } from "./link.ts";

const asked = new URL("http://127.0.0.1:4010/accounts/1/calls?to=%2B1");
const example =
  '<https://voice.example.com/v2/accounts/1/calls?pageSize=2&pageToken=abc>; rel="next"';
const link = (target: string) => () => checkNextLink(`<${target}>; rel="next"`, example, asked);

it("accepts a link that keeps the filters and goes on by the example's token", () => {
  expect(link("http://127.0.0.1:4010/accounts/1/calls?to=%2B1&pageToken=abc")).not.toThrow();
});

it.each([
  [
    "to another server",
    "https://voice.example.com/accounts/1/calls?to=%2B1&pageToken=abc",
    /server/,
  ],
  ["to another path", "http://127.0.0.1:4010/calls?to=%2B1&pageToken=abc", /path/],
  [
    "with a token of its own",
    "http://127.0.0.1:4010/accounts/1/calls?to=%2B1&pageToken=x",
    /neither/,
  ],
  ["that has lost a filter", "http://127.0.0.1:4010/accounts/1/calls?pageToken=abc", /lost to/],
  ["to the same page", "http://127.0.0.1:4010/accounts/1/calls?to=%2B1", /same page/],
])("refuses a link %s", (_, target, message) => {
  expect(link(target)).toThrow(message);
});

it("refuses what is no link to a next page", () => {
  expect(() => checkNextLink('<http://a/>; rel="prev"', example, asked)).toThrow(/not a link/);
});
