import { expect, test } from "vitest";
import { sampleRequest } from "../samples/sample-request.ts";
import { apis } from "./apis.ts";
import type { Operation, SpecDocument } from "./openapi.ts";
import { readApi, readApis } from "./read-api.ts";

const [facts] = apis;
if (facts === undefined) throw new Error("there is no API");

function document(operation: Partial<Operation>): SpecDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1.0.0", description: "" },
    servers: [],
    paths: {
      "/things/{id}": {
        get: {
          operationId: "getCallState",
          summary: "Read a thing",
          responses: { 204: { description: "Nothing." } },
          ...operation,
        },
      },
    },
    components: { schemas: {} },
  };
}

test("an operation without an example stops the build and is named", () => {
  const responses = { 200: { description: "", content: { "application/json": {} } } };
  expect(() => readApi(facts, document({ responses }))).toThrow(
    "specs/bandwidth-voice/paths/call.yaml, getCallState, response 200: application/json has no named example.",
  );
});

test("an example that is only a reference to nothing is not taken for one", () => {
  const examples = { one: {} };
  const responses = { 200: { description: "", content: { "application/json": { examples } } } };
  expect(() => readApi(facts, document({ responses }))).toThrow("the example 'one' has no value");
});

test("a required parameter without an example is named", () => {
  const api = readApi(
    facts,
    document({
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    }),
  );
  const [operation] = api.operations;
  if (operation === undefined) throw new Error("the operation is gone");
  expect(() => sampleRequest(api, operation)).toThrow("the parameter 'id' has no example");
});

test("the specs are read whole: operations, events, schemas", () => {
  const read = readApis();
  expect(read.map(({ facts: { slug } }) => slug)).toEqual(apis.map(({ slug }) => slug));
  for (const { document: spec, operations, webhooks, schemas } of read) {
    // Every operation has it, and nothing else.
    expect(operations).toHaveLength(JSON.stringify(spec.paths).split('"x-retry":').length - 1);
    expect(webhooks).toHaveLength(Object.keys(spec.webhooks ?? {}).length);
    expect(schemas.size).toBe(Object.keys(spec.components.schemas).length);
  }
});
