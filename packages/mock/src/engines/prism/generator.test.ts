import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, apis } from "../../apis.ts";
import { loadApi, loadSpec } from "../../load-api.ts";
import type { OpenApiDocument } from "../../spec/document.ts";
import { type Mock, startLoaded } from "../../start-mock.ts";

const content = (schema: object, example: unknown) => ({
  "200": { description: "One.", content: { "application/json": { schema, example } } },
});

const document = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Endless", version: "1.0.0" },
  paths: {
    "/endless": {
      get: {
        operationId: "getEndless",
        parameters: [{ name: "n", in: "query", schema: { type: "integer" } }],
        // json-schema-faker, of which Prism makes use, never ends with this.
        responses: content(
          { type: "object", patternProperties: { "^a$": { type: "string" } }, minProperties: 2 },
          { abc: "x" },
        ),
      },
    },
    "/simple": {
      get: {
        operationId: "getSimple",
        responses: content(
          { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
          { id: 1 },
        ),
      },
    },
  },
} as OpenApiDocument;

let mock: Omit<Mock, "api">;
beforeAll(async () => {
  mock = await startLoaded(() => loadSpec("endless", document), {});
});
afterAll(() => mock.close());

const made = (path: string) =>
  fetch(mock.url + path, {
    headers: { Prefer: "dynamic=true" },
    signal: AbortSignal.timeout(25_000),
  });

test("a schema for which no end of making up comes gets an error in time, and hangs nobody else", async () => {
  expect((await made("/simple")).status).toBe(200);
  const begin = performance.now();
  const endless = made("/endless");
  await new Promise((resolve) => setTimeout(resolve, 200));
  const other = performance.now();
  expect(await (await fetch(`${mock.url}/endless`)).json()).toEqual({ abc: "x" });
  expect(performance.now() - other).toBeLessThan(10_000);
  const response = await endless;
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    detail: expect.stringContaining("Making up an answer to getEndless took more than 2 s."),
  });
  expect(performance.now() - begin).toBeLessThan(20_000);
  const after = await made("/simple");
  expect(await after.json()).toMatchObject({ id: expect.any(Number) });
}, 30_000);

test("a request that is refused is so without anything being made up", async () => {
  const response = await made("/endless?n=x");
  expect(response.status).toBe(400);
});

test.each([...apis])(
  "for every answer of %s making up comes to an end",
  async (api: Api) => {
    const { model, engine } = await loadApi(api);
    for (const operation of model.operations) {
      for (const { status, contents } of operation.responses) {
        for (const { mediaType } of contents) {
          const { id, method, path } = operation;
          const answer = await engine.answer({
            operation: { id, method, path },
            path: path.replace("{accountId}", "9900000"),
            query: {},
            headers: {},
            body: undefined,
            preferences: { code: Number(status), example: undefined, dynamic: true },
            mediaType,
          });
          expect([id, status, answer.kind]).toEqual([id, status, expect.any(String)]);
        }
      }
    }
  },
  30_000,
);
