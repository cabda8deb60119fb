import { expect, test } from "vitest";
import { createPlace, placeId, pointerKeys } from "./place.ts";

test("Keys of any form survive the way into a pointer and back", () => {
  const keys = ["paths", "/calls/{id}", "a~b", "0"];
  const place = createPlace({ absoluteRef: "/a.yaml" }).child(keys);
  expect(place.pointer).toBe("#/paths/~1calls~1{id}/a~0b/0");
  expect(pointerKeys(place.pointer)).toEqual(keys);
});

test("A child of a child has both keys, and no keys give the place itself", () => {
  const top = createPlace({ absoluteRef: "/a.yaml" });
  expect(placeId(top.child("a").child(1))).toBe("/a.yaml#/a/1");
  expect(placeId(top.child([]))).toBe(placeId(top));
});

test("A percent-encoded pointer is decoded, and a malformed one taken as it is", () => {
  expect(pointerKeys("/a%20b/100%")).toEqual(["a b", "100%"]);
});
