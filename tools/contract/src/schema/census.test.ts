import { expect, it } from "vitest";
import { openDocument } from "../spec/document.ts";
import { takeCensus } from "./census.ts";

const document = openDocument({
  openapi: "3.1.0",
  paths: {
    "/calls": {
      get: {
        parameters: [{ name: "to", in: "query", example: "a", schema: { type: "string" } }],
        responses: {
          200: {
            headers: { Link: { schema: { type: "string" }, examples: { one: { value: "b" } } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Call" } } },
          },
        },
      },
    },
  },
  webhooks: {
    ring: {
      post: {
        requestBody: {
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Call" },
              examples: { first: { $ref: "#/components/examples/First" } },
            },
          },
        },
      },
    },
  },
  components: {
    examples: { First: { value: { to: "c" } } },
    schemas: {
      Call: {
        type: "object",
        properties: { to: { type: "string", default: "d", examples: ["e"] } },
      },
    },
  },
});

const census = takeCensus(document);

it("finds the schemas of components, parameters, headers, media types and webhooks", () => {
  expect(census.schemas).toEqual([
    "#/paths/~1calls/get/parameters/0/schema",
    "#/paths/~1calls/get/responses/200/headers/Link/schema",
    "#/paths/~1calls/get/responses/200/content/application~1json/schema",
    "#/webhooks/ring/post/requestBody/content/application~1json/schema",
    "#/components/schemas/Call",
  ]);
});

it("finds the examples and defaults of all of them, through references", () => {
  expect(census.samples.map(({ value }) => value)).toEqual(["a", "b", { to: "c" }, "d", "e"]);
});

it("names the media types that have no example", () => {
  expect(census.withoutExample).toEqual([
    "#/paths/~1calls/get/responses/200/content/application~1json",
  ]);
});
