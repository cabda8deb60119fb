import { join } from "node:path";
import { expect, test } from "vitest";
import { dedent, temporaryFiles } from "../../test/temporary-files.ts";
import { isObject, objectAt } from "../json.ts";
import { openSources } from "../source/sources.ts";
import { buildApi } from "./api.ts";

function read(files: Record<string, string>) {
  const texts = Object.entries(files).map(([path, text]) => [path, dedent(text)]);
  const folder = temporaryFiles(Object.fromEntries(texts));
  const sources = openSources(join(folder, "openapi.yaml"));
  return { api: buildApi(sources.entry, sources.resolve), folder, sources };
}

const FILES = {
  "openapi.yaml": `
    openapi: 3.1.0
    paths:
      /calls: { $ref: paths/calls.yaml }
    `,
  "paths/calls.yaml": `
    post:
      requestBody:
        content:
          application/json:
            schema: { $ref: ../schemas/Call.yaml, description: What to call. }
            examples: { one: { $ref: "../examples.yaml#/One" } }
    `,
  "schemas/Call.yaml": `
    type: object
    properties:
      legs: { type: array, items: { $ref: Call.yaml } }
      state: { $ref: deep/Call.yaml }
    `,
  "schemas/deep/Call.yaml": "type: string\n",
  "examples.yaml": "One:\n  value: { legs: [] }\n",
};

test("Schemas are gathered by name, once, and two of one name keep apart", () => {
  const { api } = read(FILES);
  expect([...api.schemas.keys()]).toEqual(["Call", "Call-2"]);
  const properties = objectAt(api.schemas.get("Call"), "properties");
  expect(objectAt(properties, "legs", "items")).toEqual({ $ref: "#/components/schemas/Call" });
  expect(api.schema(properties.state)).toEqual({ type: "string" });
});

test("Words beside a $ref to a schema stay, and every other $ref gives way to its target", () => {
  const { api } = read(FILES);
  const media = objectAt(api.document, "paths", "/calls", "post", "requestBody", "content");
  expect(media["application/json"]).toEqual({
    schema: { $ref: "#/components/schemas/Call", description: "What to call." },
    examples: { one: { value: { legs: [] } } },
  });
});

test("A node knows the file and line where it was written", () => {
  const { api, folder, sources } = read(FILES);
  const call = api.schemas.get("Call");
  const properties = isObject(call) ? objectAt(call, "properties") : {};
  const { file, line, column } = sources.position(api.placeOf(properties).child("state"));
  expect([file.slice(folder.length + 1), line, column]).toEqual(["schemas/Call.yaml", 4, 3]);
  expect(api.files.size).toBe(5);
});
