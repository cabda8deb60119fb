import { expect, test } from "vitest";
import { nameOf } from "./name-of.ts";

test.each([
  ["#/paths/~1calls~1{callId}/get/responses/200", "`GET /calls/{callId}`, responses 200"],
  ["#/paths/~1calls/parameters/0", "`/calls`, parameters 0"],
  ["#/webhooks/answer/post", "`webhook answer`"],
  [
    "#/components/schemas/Call/properties/legs/items/properties/id/maxLength",
    "`Call.legs[].id`, maxLength",
  ],
  ["#/components/schemas/Call", "`Call`"],
  ["#/components/headers/Link/schema", "`headers Link`, schema"],
  ["#/info/description", "`info`, description"],
  ["#/openapi", "`openapi`"],
])("%s is called %s", (pointer, name) => {
  expect(nameOf(pointer)).toBe(name);
});
