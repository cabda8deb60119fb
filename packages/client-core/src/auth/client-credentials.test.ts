import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { token, tokenEndpoint } from "../../test/token-endpoint.ts";
import { AuthFailure } from "./auth.ts";
import { clientCredentials } from "./client-credentials.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

describe("the token", () => {
  it("is asked for once, however many calls wait for it, and then kept", async () => {
    const { authorization, seen } = tokenEndpoint((count) => token(`t${count}`));
    const all = await Promise.all(Array.from({ length: 50 }, authorization));
    expect(new Set(all)).toEqual(new Set(["Bearer t1"]));
    expect(await authorization()).toBe("Bearer t1");
    expect(seen).toHaveLength(1);
  });

  it("is renewed in the background ahead of its end, while calls go on with the old one", async () => {
    const { authorization, seen } = tokenEndpoint((count) =>
      token(`t${count}`, { expires_in: 600 }),
    );
    await authorization();
    await vi.advanceTimersByTimeAsync(479_000);
    expect(await authorization()).toBe("Bearer t1");
    expect(seen).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await authorization()).toBe("Bearer t1");
    expect(seen).toHaveLength(2);
    await settle();
    expect(await authorization()).toBe("Bearer t2");
  });

  it("that nobody used for long is asked for anew before a call is sent with it", async () => {
    const { authorization } = tokenEndpoint((count) => token(`t${count}`, { expires_in: 600 }));
    await authorization();
    await vi.advanceTimersByTimeAsync(575_000);
    expect(await authorization()).toBe("Bearer t2");
  });

  it("is renewed with back-off while the endpoint fails, and calls go on with the old one", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { authorization, seen } = tokenEndpoint((count) =>
      count === 1 ? token("t1", { expires_in: 600 }) : new Response(null, { status: 503 }),
    );
    await authorization();
    await vi.advanceTimersByTimeAsync(485_000);
    for (let call = 0; call < 100; call++) {
      expect(await authorization()).toBe("Bearer t1");
      await settle();
    }
    expect(seen).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(250);
    await authorization();
    await settle();
    expect(seen).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(250);
    await authorization();
    expect(seen).toHaveLength(3);
  });

  it("that another request began to ask for, and took along when it ended, is asked for anew", async () => {
    // As workerd tells those who wait for what belongs to another request.
    const gone = new Error("the request is over");
    const { authorization, auth, fetch, seen } = tokenEndpoint((count) => token(`t${count}`));
    const first = Promise.resolve(auth.authorization({ fetch }));
    const { catch: original } = Promise.prototype;
    vi.spyOn(Promise.prototype, "catch").mockImplementationOnce(function (this: never, handler) {
      return original.call(Promise.reject(gone), handler);
    });
    expect(await authorization()).toBe("Bearer t2");
    expect(await first).toBe("Bearer t1");
    expect(seen).toHaveLength(2);
  });

  it("that the API refused is asked for anew, once", async () => {
    const { auth, authorization, seen } = tokenEndpoint((count) => token(`t${count}`));
    const old = await authorization();
    // Many calls were under way with it.
    expect(auth.invalidate(old)).toBe(true);
    const next = authorization();
    auth.invalidate(old);
    auth.invalidate(old);
    expect(await next).toBe("Bearer t2");
    auth.invalidate(old);
    expect(await authorization()).toBe("Bearer t2");
    expect(seen).toHaveLength(2);
  });

  it("asked for before a refusal never replaces one asked for after it", async () => {
    const answers: ((response: Response) => void)[] = [];
    const { auth, authorization, seen } = tokenEndpoint((count) =>
      count === 1
        ? token("t1", { expires_in: 600 })
        : new Promise((resolve) => answers.push(resolve)),
    );
    const old = await authorization();
    await vi.advanceTimersByTimeAsync(490_000);
    // Begins a renewal, which is slow.
    await authorization();
    auth.invalidate(old);
    const fresh = authorization();
    expect(seen).toHaveLength(3);
    answers[1]?.(token("new"));
    expect(await fresh).toBe("Bearer new");
    answers[0]?.(token("old"));
    await settle();
    expect(await authorization()).toBe("Bearer new");
  });

  it("asked for before a refusal, and refused itself, keeps nobody from asking after it", async () => {
    const answers: ((response: Response) => void)[] = [];
    const { auth, authorization, seen } = tokenEndpoint((count) =>
      count === 2
        ? new Promise((resolve) => answers.push(resolve))
        : token(`t${count}`, { expires_in: 600 }),
    );
    const old = await authorization();
    await vi.advanceTimersByTimeAsync(490_000);
    // Begins a renewal, which is slow.
    await authorization();
    auth.invalidate(old);
    const fresh = await authorization();
    answers[0]?.(new Response(null, { status: 429, headers: { "retry-after": "60" } }));
    await settle();
    auth.invalidate(fresh);
    expect(await authorization()).toBe("Bearer t4");
    expect(seen).toHaveLength(4);
  });

  it.each([
    [undefined, 300],
    [null, 300],
    ["600", 600],
    [0, 300],
    [-1, 300],
    ["soon", 300],
    [{}, 300],
    [Number.MAX_VALUE, 86_400],
  ])("with expires_in %j lives for %i s", async (expires_in, seconds) => {
    const { authorization } = tokenEndpoint((count) => token(`t${count}`, { expires_in }));
    await authorization();
    const early = Math.min(30, seconds / 10);
    await vi.advanceTimersByTimeAsync((seconds - early) * 1000 - 10);
    expect(await authorization()).toBe("Bearer t1");
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(await authorization()).not.toBe("Bearer t1");
  });

  it("with a life of a millisecond still serves the calls that wait for it", async () => {
    const { authorization } = tokenEndpoint((count) => token(`t${count}`, { expires_in: 0.001 }));
    expect(await authorization()).toBe("Bearer t1");
  });
});

describe("the token request", () => {
  it("is the one of RFC 6749, section 4.4", async () => {
    const { authorization, seen } = tokenEndpoint(() => token("t1"), {
      clientId: "id:1 é",
      clientSecret: "p+q&r",
      scope: "calls:write calls:read",
      form: { audience: "https://api.example.com" },
    });
    await authorization();
    const { method, headers, body, redirect } = seen[0] as RequestInit;
    const basic = btoa("id%3A1+%C3%A9:p%2Bq%26r");
    expect({ method, redirect }).toEqual({ method: "POST", redirect: "manual" });
    expect(headers).toMatchObject({
      authorization: `Basic ${basic}`,
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(Object.fromEntries(new URLSearchParams(body as string))).toEqual({
      grant_type: "client_credentials",
      scope: "calls:write calls:read",
      audience: "https://api.example.com",
    });
  });

  it.each<[string, () => Response | Promise<Response>, boolean, string]>([
    ["500", () => new Response("x", { status: 500 }), true, "answered 500"],
    ["429", () => new Response(null, { status: 429 }), true, "answered 429"],
    [
      "a refusal",
      () => Response.json({ error: "invalid_client" }, { status: 401 }),
      false,
      "answered 401 (invalid_client)",
    ],
    [
      "a refusal that echoes",
      () => Response.json({ error: "s3cr3t/word" }, { status: 400 }),
      false,
      "answered 400",
    ],
    [
      "a redirect",
      () => new Response(null, { status: 307, headers: { location: "https://evil.example" } }),
      false,
      "answered 307",
    ],
    ["HTML", () => new Response("<html>"), true, "gave an answer that is not JSON"],
    ["null", () => new Response("null"), true, "gave no token"],
    ["nothing", () => new Response(""), true, "gave an answer that is not JSON"],
    ["no token", () => Response.json({}), true, "gave no token"],
    ["a number", () => Response.json({ access_token: 7 }), true, "gave no token"],
    ["a line break", () => token("a\r\nx-evil: 1"), true, "gave a token with spaces"],
    ["a snowman", () => token("t\u2603"), true, "gave a token with spaces"],
    ["another type", () => token("t1", { token_type: "mac" }), true, "not of type bearer"],
    ["too much", () => new Response("x".repeat(70_000)), true, "an answer that is too long"],
    [
      "a reset",
      () => Promise.reject(new TypeError("fetch failed")),
      true,
      "at https://auth.example.com could not be reached",
    ],
  ])("that gets %s fails, and says so", async (_, answer, transient, reason) => {
    const { authorization } = tokenEndpoint(answer);
    const failure = await authorization().catch((error) => error);
    expect(failure).toBeInstanceOf(AuthFailure);
    expect(failure.detail.transient).toBe(transient);
    expect(failure.reason).toContain(`the token endpoint`);
    expect(failure.reason).toContain(reason);
    expect(failure.reason).not.toContain("s3cr3t");
  });

  it("that never ends is given up after 30 s, also where fetch ignores its signal", async () => {
    const { authorization, seen } = tokenEndpoint((count) =>
      count === 1 ? new Promise(() => {}) : token("t2"),
    );
    const failed = authorization().catch((error) => error);
    await vi.advanceTimersByTimeAsync(30_001);
    expect(await failed).toMatchObject({ detail: { transient: true } });
    expect((await failed).reason).toContain("did not answer within 30 s");
    await vi.advanceTimersByTimeAsync(250);
    expect(await authorization()).toBe("Bearer t2");
    expect(seen).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is not made before a call needs it", async () => {
    expect(tokenEndpoint(() => token("t1")).seen).toHaveLength(0);
  });
});

describe("the options", () => {
  const options = { clientId: "i", clientSecret: "s", tokenUrl: "https://auth.example.com" };

  it.each([
    "https://auth.example.com/token",
    "http://localhost:3000/token",
    "http://api.localhost/token",
    "http://127.0.0.1/token",
    "http://127.8.9.10/token",
    "http://[::1]/token",
  ])("allow %s", (tokenUrl) => {
    expect(clientCredentials({ ...options, tokenUrl }).kind).toBe("client-credentials");
  });

  it.each([
    [{ clientId: "" }, "clientId is missing"],
    [{ clientSecret: undefined }, "clientSecret is missing"],
    [{ tokenUrl: undefined }, "tokenUrl is missing"],
    [{ tokenUrl: "/token" }, "must be an absolute https URL"],
    [{ tokenUrl: "http://auth.example.com" }, "must be an absolute https URL"],
    [{ tokenUrl: "http://localhost.evil.example" }, "must be an absolute https URL"],
    [{ tokenUrl: "http://127.0.0.1.evil.example" }, "must be an absolute https URL"],
    [{ tokenUrl: "ftp://localhost" }, "must be an absolute https URL"],
    [{ tokenUrl: "https://u:p@auth.example.com" }, "without credentials"],
  ])("refuse %j", (wrong, message) => {
    expect(() => clientCredentials({ ...options, ...wrong } as typeof options)).toThrow(TypeError);
    expect(() => clientCredentials({ ...options, ...wrong } as typeof options)).toThrow(message);
  });

  it("refuse nothing at all with the same clear error", () => {
    expect(() => clientCredentials(undefined as never)).toThrow("clientId is missing");
  });
});
