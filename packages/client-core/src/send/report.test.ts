import { describe, expect, it } from "vitest";
import { clientOf } from "../../test/client.ts";
import { createValidator, type Logger } from "../index.ts";

function recorder() {
  const lines: [string, string, Readonly<Record<string, unknown>>][] = [];
  const at = (level: string) => (message: string, fields: Readonly<Record<string, unknown>>) => {
    lines.push([level, message, fields]);
  };
  const logger: Logger = {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
  };
  return { lines, logger };
}

const answers = [200, 503, 200, 400, 0];
const violation = { field: "body", rule: "type object", type: "null" };
const id = "+19195550123";

describe("the logger", () => {
  it("hears of every call's end and every wait, by level, with templates instead of ids", async () => {
    const { lines, logger } = recorder();
    const client = clientOf(
      (count) => {
        const status = answers[count - 1];
        if (!status) throw Object.assign(new Error(`reset by ${id}`), { code: "ECONNRESET" });
        return Response.json({ id, message: `no such thing: ${id}` }, { status });
      },
      { logger },
    );
    for (const options of [{}, {}, {}, { retry: { attempts: 1 } }])
      await client.getThing({ id, since: id }, options).catch(() => {});
    const operation = "getThing";
    const what = "GET /owners/{owner}/things/{id}";
    expect(lines).toMatchObject([
      ["debug", `${what} -> 200`, { operation, attempt: 1, status: 200 }],
      [
        "info",
        expect.stringMatching(/^getThing tries again in \d+ ms after 503$/),
        { status: 503 },
      ],
      ["debug", `${what} -> 200`, { operation, attempt: 2, status: 200 }],
      ["warn", `${what} -> 400`, { operation, attempt: 1, status: 400 }],
      [
        "error",
        `${what} -> ConnectionError (carried out: unknown)`,
        { operation, error: "ConnectionError", carriedOut: "unknown" },
      ],
    ]);
    for (const [, , fields] of lines.filter(([level]) => level !== "info"))
      expect(fields.milliseconds).toBeTypeOf("number");
    expect(JSON.stringify(lines)).not.toContain("9195550123");
  });

  it("hears of calls that were refused, and of successes that are none", async () => {
    const { lines, logger } = recorder();
    const answers = ["{", "{}"];
    const headers = { "content-type": "application/json" };
    const answer = (count: number) => new Response(answers[count - 1], { status: 201, headers });
    const client = clientOf(answer, {
      logger,
      validate: createValidator({
        request: (_, { body }) => (body === null ? [violation] : []),
        response: () => [violation],
      }),
    });
    await client.getThing({ id: ".." }).catch(() => {});
    await client.createThing({ body: null as never }).catch(() => {});
    await client.createThing({ body: { label: "a" } }).catch(() => {});
    await client.createThing({ body: { label: "a" } }).catch(() => {});
    const create = "POST /owners/{owner}/things";
    expect(lines).toMatchObject([
      [
        "error",
        "GET /owners/{owner}/things/{id} -> RequestError (carried out: no)",
        { attempt: 0, milliseconds: 0 },
      ],
      ["error", `${create} -> ValidationError (carried out: no)`, { error: "ValidationError" }],
      ["warn", `${create} -> 201`, { status: 201 }],
      ["error", `${create} -> ValidationError (carried out: yes)`, { status: 201 }],
    ]);
  });

  it("cannot change what happens to the call, by throwing or by rejecting", async () => {
    const fail = () => {
      throw new Error("disk full");
    };
    const failLater = async () => fail();
    for (const one of [fail, failLater]) {
      const logger: Logger = { debug: one, info: one, warn: one, error: one };
      const client = clientOf(() => Response.json({ id: "t-1" }), { logger });
      expect(await client.getThing({ id: "t-1" })).toEqual({ id: "t-1" });
    }
  });

  it("may be the console", () => {
    expect(clientOf(() => Response.json({}), { logger: console })).toBeDefined();
  });
});
