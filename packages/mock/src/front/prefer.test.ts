import { expect, test } from "vitest";
import { parcels } from "../fixtures/parcels.ts";
import { type Operation, readOperations } from "../spec/operations.ts";
import { PreferenceError, readPreferences } from "./prefer.ts";

const [listParcels] = readOperations(parcels) as [Operation];

const read = (prefer: string) => readPreferences({ prefer }, {}, listParcels);

test.each([
  "code=404, dynamic=true",
  'dynamic="true" , CODE = "404"',
  "code=404; dynamic=true",
  "respond-async, code=404, code=500, dynamic=true",
])("Prefer: %s asks for a made-up 404", (prefer) => {
  expect(read(prefer)).toEqual({ code: 404, example: undefined, dynamic: true });
});

test("without the header, the query parameters of Prism count", () => {
  const query = { __code: "200", __example: "two", __dynamic: "false" };
  expect(readPreferences({}, query, listParcels)).toEqual({
    code: 200,
    example: "two",
    dynamic: false,
  });
  expect(readPreferences({}, { __code: ["404", "500"] }, listParcels).code).toBe(404);
  expect(readPreferences({ prefer: "wait=10" }, query, listParcels).code).toBeUndefined();
});

test("an example is one of the success, unless a code is asked for", () => {
  expect(read("example=two").example).toBe("two");
  expect(read("code=404, example=default").example).toBe("default");
  expect(() => read("example=default")).toThrow(PreferenceError);
});

test.each([
  ["code=500", "It has 200, 4XX."],
  ["code=20", "code=20 is not an HTTP status"],
  ["code=abc", "code=abc is not an HTTP status"],
  ["dynamic=yes", "dynamic=true nor dynamic=false"],
  ["example=three", "for 200: two, none, two; for 4XX: default"],
])("Prefer: %s cannot be met, and the error says what can", (prefer, message) => {
  expect(() => read(prefer)).toThrow(message);
});
