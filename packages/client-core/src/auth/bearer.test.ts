import { describe, expect, it } from "vitest";
import { clientOf, failureOf } from "../../test/client.ts";
import { bearer } from "./bearer.ts";

const context = { fetch: () => Promise.reject(new Error("no request is needed")) };

describe("bearer", () => {
  it("takes a token, or a function that gives one, at once or later", async () => {
    expect(await bearer("t-1").authorization(context)).toBe("Bearer t-1");
    expect(await bearer(() => "t-2").authorization(context)).toBe("Bearer t-2");
    expect(await bearer(async () => "t-3").authorization(context)).toBe("Bearer t-3");
  });

  it.each(["", "a b", "a\r\nb", "t\u00e9", 7, undefined, null])("refuses the token %j", (token) => {
    expect(() => bearer(token as string)).toThrow(TypeError);
    expect(() => bearer(token as string)).toThrow(/^bearer: (no token|a token with)/);
  });

  it("accepts what providers use beyond RFC 6750", () => {
    expect(bearer("1|abc").kind).toBe("bearer");
  });

  it.each<[string, () => string | Promise<string>]>([
    [
      "throws",
      () => {
        throw new Error("secret-detail");
      },
    ],
    ["rejects", () => Promise.reject(new Error("secret-detail"))],
    ["gives nothing", () => ""],
    ["gives a line break", async () => "a\nb"],
    ["gives no text", () => 7 as unknown as string],
  ])("whose function %s ends the call unsent, not retried", async (_, source) => {
    let sent = 0;
    let asked = 0;
    const auth = bearer(() => {
      asked++;
      return source();
    });
    const client = clientOf(
      () => {
        sent++;
        return Response.json({});
      },
      { auth },
    );
    const error = await failureOf(client.createThing({ body: { label: "a" } }));
    expect(error).toMatchObject({ name: "TokenError", carriedOut: "no" });
    expect(error.message).toMatch(
      /^POST \/owners\/{owner}\/things was not sent: the bearer function/,
    );
    expect(error.message).not.toContain("secret-detail");
    expect({ sent, asked }).toEqual({ sent: 0, asked: 1 });
  });

  it("whose function never answers is ended by the timeouts", async () => {
    const auth = bearer(() => new Promise<string>(() => {}));
    const client = clientOf(() => Response.json({}), { auth, totalTimeout: 30 });
    expect(await failureOf(client.getThing({ id: "t-1" }))).toMatchObject({
      name: "TimeoutError",
      carriedOut: "no",
    });
  });

  it("calls its function for each try, and once more after a 401", async () => {
    let asked = 0;
    const used: unknown[] = [];
    const auth = bearer(() => `t-${++asked}`);
    const client = clientOf(
      (count, _, init) => {
        used.push((init.headers as Record<string, string>).authorization);
        return count === 1
          ? new Response(null, { status: 401 })
          : Response.json({ id: "t-1" }, { status: 201 });
      },
      { auth, retry: { attempts: 1 } },
    );
    await client.createThing({ body: { label: "a" } });
    expect(used).toEqual(["Bearer t-1", "Bearer t-2"]);
  });
});
