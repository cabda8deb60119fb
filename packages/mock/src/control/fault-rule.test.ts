import { expect, test } from "vitest";
import { parcels } from "../fixtures/parcels.ts";
import { readApi } from "../spec/api-model.ts";
import { readFaultRule } from "./fault-rule.ts";

const api = readApi("parcels", parcels);
const read = (rule: unknown) => readFaultRule(new TextEncoder().encode(JSON.stringify(rule)), api);

test("a rule may have every field", () => {
  const rule = {
    operation: "getParcel",
    probability: 0.5,
    times: 3,
    status: 503,
    headers: { "Retry-After": "1" },
    delay: 250,
    fault: "truncate",
    seed: 7,
  };
  expect(read(rule)).toEqual(rule);
});

test.each(["/parcels/{parcelId}", "/parcels/7", "/v3/parcels/7"])("%s is a path", (path) => {
  expect(read({ path, delay: 1 })).toEqual({ path, delay: 1 });
});

test.each<[unknown, string]>([
  [{}, "The rule does nothing"],
  [{ operation: "getParcel", times: 1 }, "The rule does nothing"],
  [
    { operation: "getLetter", status: 500 },
    'operation "getLetter" is not right: give one of listParcels,',
  ],
  [{ path: "/letters", status: 500 }, 'path "/letters" is not right: give a path of the API'],
  [{ path: "/letters", status: 500 }, "such as /parcels, /parcels/{parcelId}, /parcels/latest."],
  [{ operation: "getParcel", path: "/parcels", status: 500 }, "not both"],
  [{ status: 99 }, "status 99 is not right"],
  [{ status: "500" }, 'status "500" is not right'],
  [{ status: 600 }, "status 600 is not right"],
  [{ delay: 60_001 }, "whole milliseconds from 0 to 60000"],
  [{ delay: 0.5 }, "delay 0.5 is not right"],
  [{ fault: "explode" }, "one of reset, truncate, stall"],
  [{ delay: 1, probability: 1.1 }, "a number from 0 to 1"],
  [{ delay: 1, times: 0 }, "a whole number above 0"],
  [{ delay: 1, seed: -1 }, "a whole number from 0"],
  [{ headers: { "Content-Length": "1" } }, "without content-length"],
  [{ status: 503, headers: { Trailer: "X-Sum" } }, "without content-length"],
  [{ headers: { "Bad Name": "1" } }, "headers {"],
  [{ headers: { Name: "a\r\nb" } }, "headers {"],
  [{ headers: { Name: 1 } }, "headers {"],
  [{ delay: 1, latency: 5 }, "A fault rule has no latency. It has operation, path,"],
  [[], "Send one rule as a JSON object"],
])("%j is refused with what to write instead", (rule, message) => {
  expect(() => read(rule)).toThrow(message);
});

test("what is no JSON is refused", () => {
  expect(() => readFaultRule(new TextEncoder().encode("{"), api)).toThrow("The body is not JSON");
});
