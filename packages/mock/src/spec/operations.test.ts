import { expect, test } from "vitest";
import { parcels } from "../fixtures/parcels.ts";
import { type Operation, readOperations, responseFor, successOf } from "./operations.ts";

const operations = readOperations(parcels);

function operation(id: string): Operation {
  const found = operations.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The fixture has no ${id}.`);
  return found;
}

test("operations are read with method, path, bodies and responses", () => {
  expect(operations.map(({ id, method, path }) => `${id} ${method} ${path}`)).toEqual([
    "listParcels GET /parcels",
    "sendParcel POST /parcels",
    "getParcel GET /parcels/{parcelId}",
    "changeParcel PUT /parcels/{parcelId}",
    "getLatestParcel GET /parcels/latest",
    "resendLatestParcel POST /parcels/latest",
  ]);
  expect(operation("sendParcel").requestBody).toEqual({
    required: true,
    mediaTypes: ["application/json", "text/*"],
  });
  expect(operation("getParcel").requestBody).toBeUndefined();
});

test("an operation's own security replaces that of the API", () => {
  expect(operation("sendParcel").security).toEqual([
    [{ kind: "key", in: "header", name: "X-Key" }],
    [{ kind: "basic" }],
  ]);
  expect(operation("listParcels").security).toEqual([]);
  expect(operation("getLatestParcel").security).toEqual([[]]);
});

test("a status is answered by its own response, then by its range, then by the default", () => {
  expect(responseFor(operation("sendParcel"), 400)?.status).toBe("400");
  expect(responseFor(operation("listParcels"), 404)?.status).toBe("4XX");
  expect(responseFor(operation("getParcel"), 503)?.status).toBe("default");
  expect(responseFor(operation("sendParcel"), 404)).toBeUndefined();
});

test("the success of an operation is its lowest 2xx", () => {
  expect(successOf(operation("changeParcel"))?.status).toBe("204");
  expect(successOf(operation("getParcel"))?.status).toBe("200");
});

test("a header that is both sent and answered comes back, if it keeps to its schema", () => {
  const [trace, ...others] = operation("sendParcel").echoed;
  expect(others).toEqual([]);
  expect(trace?.name).toBe("x-trace");
  expect(["abc", "Abc", "abcdefghijklm"].map((value) => trace?.accepts(value))).toEqual([
    true,
    false,
    false,
  ]);
  expect(operation("listParcels").echoed).toEqual([]);
});

test("an undeclared security scheme is an error that names it", () => {
  const document = { ...parcels, security: [{ missing: [] }] };
  expect(() => readOperations(document)).toThrow("security scheme missing");
});
