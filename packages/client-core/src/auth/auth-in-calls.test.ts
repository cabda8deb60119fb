import { describe, expect, it, vi } from "vitest";
import { clientOf, failureOf } from "../../test/client.ts";
import type { ThingsClient } from "../../test/things-api.ts";
import { type TokenAnswer, token, tokenEndpoint, tokenUrl } from "../../test/token-endpoint.ts";
import type { BearerAuth } from "./auth.ts";
import { basic } from "./basic.ts";

type ApiAnswer = (authorization: string, init: RequestInit) => Response | Promise<Response>;

/** A client with client credentials: token requests go to one function, calls to the other. */
function setUp(tokens: TokenAnswer, api: ApiAnswer, options = {}) {
  const { auth } = tokenEndpoint(tokens);
  const seen = { tokens: 0, calls: [] as string[] };
  const client: ThingsClient = clientOf(
    (_, url, init) => {
      if (url === tokenUrl) return tokens(++seen.tokens, init);
      const { authorization } = init.headers as Record<string, string>;
      seen.calls.push(authorization as string);
      return api(authorization as string, init);
    },
    { auth, ...options },
  );
  return { client, seen };
}

const body = { label: "a" };
const created = () => Response.json({ id: "t-1" }, { status: 201 });
const refused = () => Response.json({ message: "expired" }, { status: 401 });

describe("client credentials in calls", () => {
  it("make one token request for calls that start together", async () => {
    const { client, seen } = setUp((count) => token(`t${count}`), created);
    await Promise.all(Array.from({ length: 20 }, () => client.createThing({ body })));
    expect(seen.tokens).toBe(1);
    expect(new Set(seen.calls)).toEqual(new Set(["Bearer t1"]));
  });

  it("outlive the abort of the call that asked for the token", async () => {
    let give: (response: Response) => void = () => {};
    const { client, seen } = setUp(
      () =>
        new Promise((resolve) => {
          give = resolve;
        }),
      created,
    );
    const controller = new AbortController();
    const first = client.createThing({ body }, { signal: controller.signal });
    const second = client.createThing({ body });
    controller.abort();
    expect(await failureOf(first)).toMatchObject({ name: "AbortError", carriedOut: "no" });
    give(token("t1"));
    expect(await second).toEqual({ id: "t-1" });
    expect(seen).toEqual({ tokens: 1, calls: ["Bearer t1"] });
  });

  it("wait as the token endpoint asks, and then get their token", async () => {
    const { client, seen } = setUp(
      (count) =>
        count === 1
          ? new Response(null, { status: 503, headers: { "retry-after": "0.3" } })
          : token("t1"),
      created,
    );
    const calls = Array.from({ length: 5 }, () => client.createThing({ body }));
    expect(await Promise.all(calls)).toHaveLength(5);
    expect(seen.tokens).toBe(2);
  });

  it.each([
    [500, "3600"],
    [400, "3600"],
    [503, "864000"],
  ])("ask again within a minute, whatever a %d says of its limits", async (status, seconds) => {
    vi.useFakeTimers({ toFake: ["performance", "Date"] });
    const wrong = () =>
      new Response(null, { status, headers: { "x-ratelimit-reset": seconds, "retry-after": "" } });
    const { client, seen } = setUp((count) => (count === 1 ? wrong() : token("t1")), created, {
      retry: { attempts: 1 },
    });
    await failureOf(client.createThing({ body }));
    vi.advanceTimersByTime(60_000);
    expect(await client.createThing({ body })).toEqual({ id: "t-1" });
    expect(seen.tokens).toBe(2);
    vi.useRealTimers();
  });

  it("may come from another copy of the package, and be tried again as those of this one", async () => {
    let asked = 0;
    const auth: BearerAuth = {
      kind: "bearer",
      async authorization() {
        const busy = { transient: true, status: 503 };
        return asked++ === 0
          ? Promise.reject({ reason: "the token endpoint answered 503", detail: busy })
          : "Bearer t1";
      },
      invalidate: () => false,
      secrets: () => [],
    };
    expect(await clientOf(created, { auth }).createThing({ body })).toEqual({ id: "t-1" });
    expect(asked).toBe(2);
  });

  it("leave a failing token endpoint alone for a growing while, and use it when that is over", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { client, seen } = setUp(
      (count) => (count < 3 ? new Response(null, { status: 500 }) : token("t1")),
      created,
    );
    const once = { retry: { attempts: 1 } };
    for (let call = 0; call < 10; call++)
      expect(await failureOf(client.createThing({ body }, once))).toMatchObject({
        name: "TokenError",
        carriedOut: "no",
        status: 500,
      });
    expect(seen.tokens).toBe(1);
    // Waits for what is left of 250 ms, and then 500 ms, not one try in vain.
    expect(await client.createThing({ body })).toEqual({ id: "t-1" });
    expect(seen.tokens).toBe(3);
    vi.restoreAllMocks();
  });

  it("leave the token endpoint alone for as long as it asks", async () => {
    const busy = () => new Response(null, { status: 503, headers: { "retry-after": "20" } });
    const { client, seen } = setUp(busy, created, { totalTimeout: 5000 });
    for (let call = 0; call < 3; call++)
      expect(await failureOf(client.createThing({ body }))).toMatchObject({
        name: "TokenError",
        carriedOut: "no",
        status: 503,
      });
    expect(seen).toEqual({ tokens: 1, calls: [] });
  });

  it("that were refused are not used again, even where the call itself is never tried again", async () => {
    const { client, seen } = setUp(
      (count) => token(`t${count}`),
      (authorization) =>
        authorization === "Bearer t1" ? refused() : new Response(null, { status: 204 }),
    );
    expect(await failureOf(client.resetThing({ id: "t-1" }))).toMatchObject({ status: 401 });
    await client.resetThing({ id: "t-1" });
    expect(seen.calls).toEqual(["Bearer t1", "Bearer t2"]);
  });

  it("are renewed after a 401, and the call is tried once more, even a create", async () => {
    const { client, seen } = setUp(
      (count) => token(`t${count}`),
      (authorization) => (authorization === "Bearer t1" ? refused() : created()),
      { retry: { attempts: 1 } },
    );
    expect(await client.createThing({ body })).toEqual({ id: "t-1" });
    expect(seen.calls).toEqual(["Bearer t1", "Bearer t2"]);
  });

  it("are renewed once for a call, not forever", async () => {
    const { client, seen } = setUp((count) => token(`t${count}`), refused);
    const error = await failureOf(client.createThing({ body }));
    expect(error).toMatchObject({ name: "ApiError", status: 401, carriedOut: "no" });
    expect(seen.calls).toHaveLength(2);
  });

  it("do not take a try away by being renewed", async () => {
    const statuses = [401, 503, 200];
    const { client, seen } = setUp(
      (count) => token(`t${count}`),
      () => Response.json({ id: "t-1" }, { status: statuses.shift() ?? 500 }),
      { retry: { attempts: 2 } },
    );
    expect(await client.getThing({ id: "t-1" })).toEqual({ id: "t-1" });
    expect(seen.calls).toEqual(["Bearer t1", "Bearer t2", "Bearer t2"]);
  });

  it("do not repeat an operation that is never retried", async () => {
    const { client, seen } = setUp((count) => token(`t${count}`), refused);
    await failureOf(client.resetThing({ id: "t-1" }));
    expect(seen.calls).toHaveLength(1);
  });

  it("are asked for again where the endpoint was broken, also for a create", async () => {
    const { client, seen } = setUp(
      (count) => (count === 1 ? new Response(null, { status: 503 }) : token("t2")),
      created,
    );
    expect(await client.createThing({ body })).toEqual({ id: "t-1" });
    expect(seen).toEqual({ tokens: 2, calls: ["Bearer t2"] });
  });

  it("that the endpoint refuses end the call at once, unsent", async () => {
    const { client, seen } = setUp(
      () => Response.json({ error: "invalid_client" }, { status: 401 }),
      created,
    );
    const error = await failureOf(client.createThing({ body }));
    expect(error).toMatchObject({ name: "TokenError", status: 401, carriedOut: "no" });
    expect(error.message).toBe(
      "POST /owners/{owner}/things was not sent: the token endpoint answered 401 (invalid_client)",
    );
    expect(seen).toEqual({ tokens: 1, calls: [] });
  });

  it("that come after the call has given up send nothing any more", async () => {
    let give: (response: Response) => void = () => {};
    const { client, seen } = setUp(
      () =>
        new Promise((resolve) => {
          give = resolve;
        }),
      created,
    );
    const error = await failureOf(client.createThing({ body }, { totalTimeout: 20 }));
    expect(error).toMatchObject({ name: "TimeoutError", carriedOut: "no" });
    give(token("t1"));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(seen.calls).toEqual([]);
  });

  it("yield to an Authorization header of the caller", async () => {
    const { client, seen } = setUp(() => token("t1"), created);
    await client.createThing({ body }, { headers: { authorization: "Bearer mine" } });
    expect(seen).toEqual({ tokens: 0, calls: ["Bearer mine"] });
  });
});

describe("basic credentials in calls", () => {
  it("are not tried again after a 401", async () => {
    let count = 0;
    const client = clientOf(
      () => {
        count++;
        return refused();
      },
      { auth: basic("user", "password") },
    );
    expect(await failureOf(client.getThing({ id: "t-1" }))).toMatchObject({ status: 401 });
    expect(count).toBe(1);
  });
});
