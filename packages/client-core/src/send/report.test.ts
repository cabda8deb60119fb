import { describe, expect, it } from "vitest";
import { clientOf } from "../../test/client.ts";
import type { Logger } from "../index.ts";

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
