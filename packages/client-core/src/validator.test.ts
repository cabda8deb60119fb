import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { clientOf, failureOf } from "../test/client.ts";
import { type Checks, createValidator, isValidationError, type Violation } from "./index.ts";

/** Checks by hand what a generated validator would check by schema. */
const byHand: Checks = {
  request(operationId, parameters) {
    if (operationId !== "createThing") return [];
    const { label, password } = (parameters.body ?? {}) as Record<string, unknown>;
    const found: Violation[] = [];
    if (typeof label !== "string" || label.length > 5)
      found.push({ field: "body.label", rule: "maxLength 5", type: typeof label });
    if (password !== undefined && typeof password !== "string")
      found.push({ field: "body.password", rule: "type string", type: typeof password });
    return found;
  },
  response(operationId, status, body) {
    const wrong = operationId === "getThing" && status === 200 && !(body as { id?: string }).id;
    return wrong ? [{ field: "body.id", rule: "required", type: "undefined" }] : [];
  },
};

function setUp(answer: () => Response, checks: Checks = byHand) {
  let sent = 0;
  const client = clientOf(
    () => {
      sent++;
      return answer();
    },
    { validate: createValidator(checks) },
  );
  return { client, sent: () => sent };
}

const created = () => Response.json({ id: "t-1" }, { status: 201 });

describe("validate", () => {
  it("lets pass what fits the spec", async () => {
    const { client } = setUp(created);
    expect(await client.createThing({ body: { label: "a" } })).toEqual({ id: "t-1" });
  });

  it("ends a call whose request does not fit, before it is sent", async () => {
    const { client, sent } = setUp(created);
    const body = { label: "longer than five", password: 12345678 };
    const error = await failureOf(client.createThing({ body }));
    expect(isValidationError(error)).toBe(true);
    expect(error).toMatchObject({
      name: "ValidationError",
      carriedOut: "no",
      subject: "request",
      operation: "createThing",
      violations: [
        { field: "body.label", rule: "maxLength 5", type: "string" },
        { field: "body.password", rule: "type string", type: "number" },
      ],
    });
    expect(error.message).toBe(
      "POST /owners/{owner}/things: the request does not fit the spec: body.label must satisfy maxLength 5, and is of type string, and 1 more",
    );
    expect(inspect(error)).not.toMatch(/12345678|longer than/);
    expect(sent()).toBe(0);
  });

  it("sees what the options bind and what the call gives", async () => {
    let seen: unknown;
    const { client } = setUp(created, {
      request(_, parameters) {
        seen = parameters;
        return [];
      },
    });
    await client.createThing({ body: { label: "a" } });
    expect(seen).toEqual({ owner: "o-1", body: { label: "a" } });
    await client.createThing({ body: { label: "a" }, owner: undefined } as never);
    expect(seen).toEqual({ owner: "o-1", body: { label: "a" } });
  });

  it("ends a call whose success body does not fit, awaited or asked for its result", async () => {
    const { client } = setUp(() => Response.json({ name: "x" }));
    const call = client.getThing({ id: "t-1" });
    for (const work of [call, call.result(), call.withResponse()])
      expect(await failureOf(work)).toMatchObject({
        name: "ValidationError",
        carriedOut: "yes",
        subject: "response",
        violations: [{ field: "body.id" }],
      });
  });

  it("leaves failures to the ApiError, whatever stands in them", async () => {
    const { client } = setUp(() => Response.json({ wrong: 1 }, { status: 400 }), {
      response: () => [{ field: "body", rule: "never", type: "object" }],
    });
    expect(await failureOf(client.getThing({ id: "t-1" }))).toMatchObject({ name: "ApiError" });
  });

  it("checks only the side that the validator has", async () => {
    const { client } = setUp(() => Response.json({ name: "x" }), { request: () => [] });
    expect(await client.getThing({ id: "t-1" })).toEqual({ name: "x" });
  });

  it("checks every page of a list", async () => {
    let count = 0;
    const client = clientOf(
      (page) =>
        Response.json([{ id: "t" }], {
          headers: page === 1 ? { link: "<?page=2>; rel=next" } : {},
        }),
      {
        validate: createValidator({
          response: () => (++count === 2 ? [{ field: "body.0", rule: "r", type: "object" }] : []),
        }),
      },
    );
    const page = await client.listThings();
    expect((await failureOf(page.next())).name).toBe("ValidationError");
  });
});
