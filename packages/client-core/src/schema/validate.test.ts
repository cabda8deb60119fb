import { describe, expect, it } from "vitest";
import { clientOf, failureOf } from "../../test/client.ts";
import { isValidationError, xmlDocument } from "../index.ts";
import { schemaValidator, type ValidationTable, type ValidatorOptions } from "./validate.ts";

const table: ValidationTable = {
  operations: {
    createThing: {
      parameters: { thingId: { schema: { type: "string" } } },
      body: { schema: { $ref: "Thing" }, required: true },
      responses: { 201: { $ref: "Thing" } },
    },
    listThings: {
      parameters: {
        since: { schema: { type: "string", format: "date-time" } },
        state: { schema: { type: "array", items: { enum: ["new", "old"] } } },
        pageSize: { schema: { type: "integer", maximum: 10 }, required: true },
      },
      responses: { 200: { type: "array", items: { $ref: "Thing" } } },
    },
    drawThing: {
      parameters: {},
      body: { schema: { type: "string", pattern: "^<" } },
      responses: {},
    },
  },
  schemas: {
    Thing: {
      type: "object",
      required: ["label"],
      properties: { label: { type: "string", maxLength: 5 } },
    },
  },
};

/** What a call's error says of the request, or nothing. */
async function refused(
  id: string,
  parameters: Record<string, unknown>,
  options: ValidatorOptions = { requests: true },
) {
  const context = {
    operation: id,
    carriedOut: "no",
    request: { method: "GET", path: "/" },
  } as const;
  try {
    schemaValidator(table, options).request?.(context, parameters, {});
    return [];
  } catch (error) {
    if (!isValidationError(error)) throw error;
    return error.violations.map(({ field, rule, type }) => `${field}: ${rule} (${type})`);
  }
}

describe("a request", () => {
  it.each<[string, string, Record<string, unknown>]>([
    ["a whole body", "createThing", { body: { label: "a" } }],
    ["a Date as the text that it becomes", "listThings", { pageSize: 1, since: new Date(0) }],
    ["several values", "listThings", { pageSize: 1, state: ["new", "old"] }],
    ["an optional part that is absent", "drawThing", { body: undefined }],
    ["XML as text", "drawThing", { body: "<a/>" }],
    ["XML as a document", "drawThing", { body: { [xmlDocument]: true, toString: () => "<a/>" } }],
  ])("may have %s", async (_, id, parameters) => {
    expect(await refused(id, parameters)).toEqual([]);
  });

  it.each<[string, string, Record<string, unknown>, string[]]>([
    ["no body", "createThing", {}, ["body: required (undefined)"]],
    [
      "a body with a wrong part",
      "createThing",
      { body: { label: "s3cret" } },
      ["body.label: maxLength 5 (string)"],
    ],
    [
      "a wrong parameter beside",
      "createThing",
      { thingId: 1, body: {} },
      ["thingId: type string (number)", "body.label: required (undefined)"],
    ],
    ["a parameter missing", "listThings", {}, ["pageSize: required (undefined)"]],
    [
      "a value among several",
      "listThings",
      { pageSize: 1, state: ["new", "lost"] },
      ['state[1]: enum "new", "old" (string)'],
    ],
    [
      "a Date that is none",
      "listThings",
      { pageSize: 1, since: new Date("x") },
      ["since: format date-time (string)"],
    ],
    [
      "a document that is none",
      "drawThing",
      { body: { toString: () => "<a/>" } },
      ["body: type string (object)"],
    ],
  ])("may not have %s", async (_, id, parameters, expected) => {
    expect(await refused(id, parameters)).toEqual(expected);
  });
});

describe("a client with a validator", () => {
  const label = "too long";

  it("sends nothing that does not fit", async () => {
    let sent = 0;
    const answer = () => {
      sent++;
      return Response.json({ label: "a" }, { status: 201 });
    };
    const validate = schemaValidator(table, { requests: true });
    const client = clientOf(answer, { validate });
    const error = await failureOf(client.createThing({ body: { label } }));
    expect(error).toMatchObject({ name: "ValidationError", carriedOut: "no", subject: "request" });
    expect(sent).toBe(0);
  });

  it("says that the work was done when a success does not fit, and lets errors be", async () => {
    const validate = schemaValidator(table, { responses: true });
    const created = clientOf(() => Response.json({ label }, { status: 201 }), { validate });
    const error = await failureOf(created.createThing({ body: { label } }));
    expect(error).toMatchObject({
      name: "ValidationError",
      carriedOut: "yes",
      violations: [{ field: "body.label", rule: "maxLength 5", type: "string" }],
    });
    const failed = clientOf(() => Response.json({ label }, { status: 400 }), { validate });
    expect(await failureOf(failed.createThing({ body: { label } }))).toMatchObject({
      name: "ApiError",
    });
  });
});

it("a validator that would check nothing is refused", () => {
  for (const options of [{}, { requests: false, responses: false }])
    expect(() => schemaValidator(table, options)).toThrow(/requests, responses or both/);
  expect(Object.keys(schemaValidator(table, { requests: true }))).toEqual(["request"]);
  expect(Object.keys(schemaValidator(table, { responses: true }))).toEqual(["response"]);
});
