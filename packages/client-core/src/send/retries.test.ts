import { beforeEach, describe, expect, it, vi } from "vitest";
import { clientOf, failureOf, thingsClient } from "../../test/client.ts";
import { closedPort, sendJson, startServer } from "../../test/server.ts";
import type { ThingsClient } from "../../test/things-api.ts";
import type { RetryEvent } from "../index.ts";

const create = (client: ThingsClient) => client.createThing({ body: { label: "a" } });
const get = (client: ThingsClient) => client.getThing({ id: "t-1" });
const reset = (client: ThingsClient) => client.resetThing({ id: "t-1" });
const answer = (status: number, headers = {}) =>
  new Response(JSON.stringify({ id: "t-1", message: "no" }), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
const failWith = (code: string, more = {}) => {
  throw Object.assign(new TypeError("fetch failed"), {
    cause: Object.assign(new Error(code), { code, ...more }),
  });
};

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  return () => vi.restoreAllMocks();
});

describe("retries by x-retry", () => {
  const ways = {
    "408": () => answer(408),
    "429": () => answer(429),
    "500": () => answer(500),
    "503": () => answer(503),
    "404": () => answer(404),
    "a reset": () => failWith("ECONNRESET"),
    "a closed socket": () => failWith("UND_ERR_SOCKET"),
    "a refused connection": () => failWith("ECONNREFUSED"),
    "an unknown name": () => failWith("ENOTFOUND"),
    "a connect timeout": () => failWith("UND_ERR_CONNECT_TIMEOUT"),
    "ETIMEDOUT while connecting": () => failWith("ETIMEDOUT", { syscall: "connect" }),
    "ETIMEDOUT while reading": () => failWith("ETIMEDOUT", { syscall: "read" }),
    "a browser's bare TypeError": () => {
      throw new TypeError("Failed to fetch");
    },
  };
  const yes = 3;
  const no = 1;
  it.each<[keyof typeof ways, number, number, number, string]>([
    // way, tries of an idempotent operation, of a create, of a never, carriedOut of the create
    ["408", yes, no, no, "no"],
    ["429", yes, yes, no, "no"],
    ["500", yes, no, no, "unknown"],
    ["503", yes, no, no, "unknown"],
    ["404", no, no, no, "no"],
    ["a reset", yes, no, no, "unknown"],
    ["a closed socket", yes, no, no, "unknown"],
    ["a refused connection", yes, yes, no, "no"],
    ["an unknown name", yes, yes, no, "no"],
    ["a connect timeout", yes, yes, no, "no"],
    ["ETIMEDOUT while connecting", yes, yes, no, "no"],
    ["ETIMEDOUT while reading", yes, no, no, "unknown"],
    ["a browser's bare TypeError", yes, no, no, "unknown"],
  ])(
    "after %s: %i tries if idempotent, %i of a create, %i of a never",
    async (way, ...expected) => {
      const tries: number[] = [];
      const errors: unknown[] = [];
      for (const call of [get, create, reset]) {
        let count = 0;
        const client = clientOf(() => {
          count++;
          return ways[way]();
        });
        errors.push(await failureOf(call(client)));
        tries.push(count);
      }
      const [idempotent, creates, never, carriedOut] = expected;
      expect(tries).toEqual([idempotent, creates, never]);
      expect(errors[1]).toMatchObject({ carriedOut });
    },
  );

  it("sends the same body again", async () => {
    const server = await startServer((_, response, count) =>
      count < 3
        ? sendJson(response, 429, { message: "slow down" })
        : sendJson(response, 201, { id: "t-1" }),
    );
    expect(await create(thingsClient(server.url))).toEqual({ id: "t-1" });
    expect(server.requests.map(({ body }) => body)).toEqual(Array(3).fill('{"label":"a"}'));
  });

  it("gives up after the attempts, with the last answer", async () => {
    let count = 0;
    const client = clientOf(() => answer(503 + (++count - 2)), { retry: { attempts: 2 } });
    expect(await failureOf(get(client))).toMatchObject({ status: 503 });
    expect(count).toBe(2);
  });

  it("really knows a refused connection when it meets one", async () => {
    const events: RetryEvent[] = [];
    const client = thingsClient(await closedPort(), { onRetry: (event) => events.push(event) });
    const error = await failureOf(create(client));
    expect(error).toMatchObject({
      name: "ConnectionError",
      code: "ECONNREFUSED",
      carriedOut: "no",
    });
    expect(error.message).toBe("POST /owners/{owner}/things failed: ECONNREFUSED");
    expect(events).toHaveLength(2);
  });

  it("really knows a name that does not exist when it meets one", async () => {
    const client = thingsClient("http://no-such-host.invalid", { retry: { attempts: 1 } });
    expect(await failureOf(create(client))).toMatchObject({ carriedOut: "no" });
  });

  it("does not take a broken answer of a create for a failure before sending", async () => {
    const server = await startServer((_, response) => {
      response.writeHead(201, { "content-type": "application/json", "content-length": 100 });
      response.write('{"id":');
      setTimeout(() => response.destroy(), 10);
    });
    const error = await failureOf(create(thingsClient(server.url)));
    expect(error).toMatchObject({ name: "ApiError", status: 201, carriedOut: "yes" });
    expect(error.message).toContain("the connection broke while the body was read");
    expect(server.requests).toHaveLength(1);
  });

  it("reads again where an answer to a read broke off", async () => {
    const server = await startServer((_, response, count) => {
      if (count > 1) return sendJson(response, 200, { id: "t-1" });
      response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
      response.write('{"id":');
      setTimeout(() => response.destroy(), 10);
    });
    expect(await get(thingsClient(server.url))).toEqual({ id: "t-1" });
    expect(server.requests).toHaveLength(2);
  });
});

describe("carriedOut over several tries", () => {
  it("is not undone by a later failure that proves nothing left", async () => {
    const client = clientOf((count) =>
      count === 1 ? failWith("ECONNRESET") : failWith("ENOTFOUND"),
    );
    const error = await failureOf(client.removeThing({ id: "t-1" }));
    expect(error).toMatchObject({ code: "ENOTFOUND", carriedOut: "unknown" });
  });

  it("is not undone by a 404 after a 502", async () => {
    const client = clientOf((count) => answer(count === 1 ? 502 : 404));
    expect(await failureOf(client.removeThing({ id: "t-1" }))).toMatchObject({
      status: 404,
      carriedOut: "unknown",
    });
  });

  it("is no for a read that failed with 5xx", async () => {
    expect(await failureOf(get(clientOf(() => answer(500))))).toMatchObject({ carriedOut: "no" });
  });
});

describe("the wait before another try", () => {
  const at = (milliseconds: number) => new Date(milliseconds).toUTCString();
  const delays = async (headers: Record<string, string>) => {
    const seen: number[] = [];
    const client = clientOf((count) => (count === 1 ? answer(429, headers) : answer(200)), {
      totalTimeout: 1500,
      onRetry: ({ delay }) => seen.push(delay),
    });
    const { status } = await get(client).result();
    return { seen, status };
  };

  it("is what Retry-After says", async () => {
    const start = performance.now();
    const { seen, status } = await delays({ "retry-after": "0.2" });
    expect({ seen, status }).toEqual({ seen: [200], status: 200 });
    expect(performance.now() - start).toBeGreaterThan(190);
  });

  it("is back-off where Retry-After has passed or says nothing", async () => {
    for (const after of ["0", "-5", at(Date.now() - 5000), "soon", ""])
      expect(await delays({ "retry-after": after })).toEqual({ seen: [0], status: 200 });
  });

  it.each(["3600", "9".repeat(400), at(Date.now() + 3_600_000)])(
    "is not begun where it does not fit into the total deadline: Retry-After %s",
    async (after) => {
      const start = performance.now();
      expect(await delays({ "retry-after": after })).toEqual({ seen: [], status: 429 });
      expect(performance.now() - start).toBeLessThan(1400);
    },
  );

  it("is not begun where no timer can hold it, whatever the deadline", async () => {
    const client = clientOf(() => answer(429, { "retry-after": "99999999" }), {
      totalTimeout: Number.POSITIVE_INFINITY,
    });
    expect(await failureOf(get(client))).toMatchObject({ status: 429 });
  });

  it("ends at once when the caller aborts, with what is known and the signal's reason", async () => {
    const controller = new AbortController();
    const client = clientOf(() => answer(429, { "retry-after": "20" }));
    const start = performance.now();
    setTimeout(() => controller.abort("changed my mind"), 30);
    const error = await failureOf(
      client.createThing({ body: { label: "a" } }, { signal: controller.signal }),
    );
    expect(error).toMatchObject({
      name: "AbortError",
      carriedOut: "no",
      reason: "changed my mind",
      message: "POST /owners/{owner}/things was aborted while waiting to try again",
    });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("onRetry", () => {
  it("is told of each wait, without ids and without secrets", async () => {
    const events: RetryEvent[] = [];
    const client = clientOf(
      (count) => (count === 1 ? answer(503) : count === 2 ? failWith("ECONNRESET") : answer(200)),
      { onRetry: (event) => events.push(event) },
    );
    await get(client);
    expect(events).toMatchObject([
      { operation: "getThing", path: "/owners/{owner}/things/{id}", attempt: 1, status: 503 },
      { operation: "getThing", attempt: 2, error: { name: "ConnectionError", code: "ECONNRESET" } },
    ]);
    expect(events[1]).not.toHaveProperty("status");
  });

  it("cannot change what happens to the call, by throwing or by rejecting", async () => {
    for (const onRetry of [
      () => {
        throw new Error("broken hook");
      },
      async () => {
        throw new Error("broken hook");
      },
    ])
      expect(
        await get(clientOf((count) => answer(count === 1 ? 503 : 200), { onRetry })),
      ).toBeTruthy();
  });
});
