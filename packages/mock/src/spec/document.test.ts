import { expect, test } from "vitest";
import { type OpenApiDocument, resolve } from "./document.ts";

const document = {
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  paths: { "/a/{b}": { first: { name: "found" } } },
  components: {
    twice: { $ref: "#/paths/~1a~1%7Bb%7D/first" },
    loop: { $ref: "#/components/loop" },
  },
} as OpenApiDocument;

test("a reference is followed through escaped tokens and further references", () => {
  expect(resolve(document, { $ref: "#/components/twice" })).toEqual({ name: "found" });
});

test("what is no reference is given back as it is", () => {
  const value = { name: "itself" };
  expect(resolve(document, value)).toBe(value);
});

test("a reference to nothing, to another file or in a circle is an error that names it", () => {
  expect(() => resolve(document, { $ref: "#/components/none" })).toThrow("#/components/none");
  expect(() => resolve(document, { $ref: "#/info/title/length" })).toThrow("#/info/title/length");
  expect(() => resolve(document, { $ref: "other.yaml#/a" })).toThrow("bundle the spec first");
  expect(() => resolve(document, { $ref: "#/components/loop" })).toThrow("circle");
});
