import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "./json.ts";
import { apiNames, bundledSpec } from "./load.ts";
import { readApi } from "./read-api.ts";

function spec(operation: JsonObject, more: JsonObject = {}): JsonObject {
  return { openapi: "3.1.0", info: {}, paths: { "/calls": { get: operation, ...more } } };
}

const responses = { 200: { description: "fine" } };

describe("a spec", () => {
  it.each([
    ["an operation without an id", { responses }, /#\/paths\/~1calls\/get has no operationId/],
    [
      "a range of statuses",
      { operationId: "a", responses: { "4XX": {} } },
      /4XX: name each status/,
    ],
    [
      "a cookie",
      { operationId: "a", responses, parameters: [{ name: "c", in: "cookie", schema: {} }] },
      /a parameter in cookie/,
    ],
    [
      "a parameter without a schema",
      { operationId: "a", responses, parameters: [{ name: "c", in: "query" }] },
      /parameters\/0 has no schema/,
    ],
    [
      "a reference that leads nowhere",
      { operationId: "a", responses: { 200: { $ref: "#/components/responses/None" } } },
      /None, where nothing stands/,
    ],
  ])("with %s cannot be tested, and it says where", (_, operation, message) => {
    expect(() => readApi("x", spec(operation as JsonObject))).toThrow(message);
  });

  it("of another version is refused", () => {
    expect(() => readApi("x", { openapi: "2.0" })).toThrow(/openapi: 2\.0/);
  });

  it("gives an operation its own parameters in the place of those of its path", () => {
    const parameter = (required: boolean) => ({ name: "to", in: "query", required, schema: {} });
    const root = spec(
      { operationId: "a", responses, parameters: [parameter(true)] },
      { parameters: [parameter(false)] },
    );
    expect(readApi("x", root).operations[0]?.parameters).toMatchObject([{ required: true }]);
  });

  it("gives an operation the security of the API, unless it has its own", () => {
    const security = [{ basic: [] }];
    const root = (own: JsonObject) => ({
      ...spec({ operationId: "a", responses, ...own }),
      security,
    });
    expect(readApi("x", root({})).operations[0]?.security).toEqual([["basic"]]);
    expect(readApi("x", root({ security: [] })).operations[0]?.security).toEqual([]);
  });
});

it("has the webhooks of a spec and the callbacks of its operations", () => {
  const content = {
    "application/json": { schema: {}, examples: { first: { value: 1 } } },
  };
  const item = { post: { requestBody: { content } } };
  const callbacks = { done: { "{$request.body#/url}": item } };
  const root = { ...spec({ operationId: "a", responses, callbacks }), webhooks: { ring: item } };
  const events = readApi("x", root).events;
  expect(events.map(({ name }) => name)).toEqual([
    "webhook ring POST",
    "callback a done {$request.body#/url} POST",
  ]);
  expect(events.map(({ contents }) => contents[0]?.examples[0]?.value)).toEqual([1, 1]);
});

describe.each(apiNames())("the spec of %s", (name) => {
  const root = bundledSpec(name);
  const api = readApi(name, root);

  it("loses no operation and no status on the way into the matrix", () => {
    const operations = find(root.paths ?? {}, "operationId");
    expect(api.operations.map(({ id }) => id).sort()).toEqual(operations.map(String).sort());
    const statuses = find(root.paths ?? {}, "responses").flatMap((one) => Object.keys(one ?? {}));
    expect(api.operations.flatMap((operation) => operation.responses)).toHaveLength(
      statuses.length,
    );
  });
});

/** All values at a key, outside of examples and callbacks. */
function find(value: Json, key: string): Json[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    if (name === key) return [one];
    return name === "examples" || name === "callbacks" ? [] : find(one, key);
  });
}
