import { expect, test } from "vitest";
import { parcels } from "../fixtures/parcels.ts";
import { readApi } from "../spec/api-model.ts";
import { createRouter } from "./router.ts";

const route = createRouter(readApi("parcels", parcels));
const ids = (path: string) => [...(route(path)?.operations.values() ?? [])].map(({ id }) => id);

test.each(["/parcels/7", "/v3/parcels/7", "/parcels/parcels/7", "/apis/parcels/parcels/7"])(
  "%s is a path under one of the bases",
  (path) => {
    expect(ids(path)).toEqual(["getParcel", "changeParcel"]);
    expect(route(path)?.path).toBe("/parcels/7");
  },
);

test("a literal segment wins over a parameter", () => {
  expect(ids("/v3/parcels/latest")).toEqual(["getLatestParcel", "resendLatestParcel"]);
});

test.each([
  "/",
  "/v3",
  "/v4/parcels",
  "/parcels/",
  "/parcels/7/8",
  "/Parcels",
  "//parcels",
  "parcels",
])("%s is no path of the API", (path) => {
  expect(route(path)).toBeUndefined();
});

test("a parameter is encoded in one way, and need not be decodable to be refused", () => {
  expect(route("/parcels/a,b%2fc")?.path).toBe("/parcels/a%2Cb%2Fc");
  expect(route("/parcels/%E0%A4")).toBeUndefined();
});

test("characters of a template have no meaning of their own", () => {
  const dotted = { ...parcels, paths: { "/a.b/{x}.json": { get: { responses: {} } } } };
  const find = createRouter(readApi("dotted", dotted));
  expect(find("/a.b/1.json")?.path).toBe("/a.b/1.json");
  expect(find("/aXb/1.json")).toBeUndefined();
  expect(find("/a.b/1Xjson")).toBeUndefined();
});
