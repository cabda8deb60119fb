import { getEventListeners, once } from "node:events";
import { describe, expect, it } from "vitest";
import { clientOf, failureOf, thingsClient } from "../../test/client.ts";
import { sendJson, startServer } from "../../test/server.ts";
import { timersLeftBy } from "../../test/timers.ts";
import { clientCredentials } from "../index.ts";

const never = () => new Promise<Response>(() => {});
const ok = () => Response.json({ id: "t-1" });
const stalledBody = () =>
  new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([123])) }), {
    status: 201,
    headers: { "content-type": "application/json" },
  });
const create = { body: { label: "a" } };

async function timed<Value>(work: Promise<Value>): Promise<{ value: Value; took: number }> {
  const start = performance.now();
  return { value: await work, took: performance.now() - start };
}

describe("timeout", () => {
  it("ends a try whose headers do not come", async () => {
    const server = await startServer(() => {});
    const client = thingsClient(server.url, { timeout: 50 });
    const { value, took } = await timed(failureOf(client.createThing(create)));
    expect(value).toMatchObject({
      name: "TimeoutError",
      scope: "try",
      limit: 50,
      carriedOut: "unknown",
      message: "POST /owners/{owner}/things timed out with no answer: timeout is 50 ms",
    });
    expect(took).toBeLessThan(4000);
  });

  it("counts the reading of the body", async () => {
    const server = await startServer((_, response) => {
      response.writeHead(201, { "content-type": "application/json" });
      response.write("{");
    });
    const error = await failureOf(thingsClient(server.url, { timeout: 800 }).createThing(create));
    expect(error).toMatchObject({ name: "TimeoutError", carriedOut: "yes" });
    expect(error.message).toContain("timed out while reading the answer");
  });

  it("gives the next try as much again", async () => {
    const server = await startServer((_, response, count) => {
      if (count > 1) sendJson(response, 200, { id: "t-1" });
    });
    const client = thingsClient(server.url, { timeout: 100 });
    expect(await client.getThing({ id: "t-1" })).toEqual({ id: "t-1" });
    expect(server.requests).toHaveLength(2);
  });

  it("ends a try also where fetch, or the body, ignores its signal", async () => {
    for (const answer of [never, stalledBody]) {
      const client = clientOf(answer, { timeout: 30 });
      const { value, took } = await timed(failureOf(client.createThing(create)));
      expect(value.name).toBe("TimeoutError");
      expect(took).toBeLessThan(4000);
    }
  });

  it("counts the wait for a token, before which nothing has left", async () => {
    const auth = clientCredentials({
      clientId: "id",
      clientSecret: "secret",
      tokenUrl: "https://auth.example.com/token",
    });
    const client = clientOf(never, { auth, timeout: 30, retry: { attempts: 1 } });
    const error = await failureOf(client.createThing(create));
    expect(error).toMatchObject({ name: "TimeoutError", scope: "try", carriedOut: "no" });
    expect(error.message).toContain("timed out before sending");
    const total = clientOf(never, { auth, totalTimeout: 30 });
    expect(await failureOf(total.createThing(create))).toMatchObject({
      name: "TimeoutError",
      scope: "total",
      carriedOut: "no",
    });
  });
});

describe("totalTimeout", () => {
  it("covers all tries and waits", async () => {
    let count = 0;
    const client = clientOf(
      () => {
        count++;
        return never();
      },
      { timeout: 40, totalTimeout: 100, retry: { attempts: 50 } },
    );
    const { value, took } = await timed(failureOf(client.getThing({ id: "t-1" })));
    expect(["TimeoutError"]).toContain(value.name);
    expect(count).toBeGreaterThan(0);
    expect(took).toBeLessThan(2000);
  });

  it("says so when it is what ended the call", async () => {
    const client = clientOf(never, { totalTimeout: 40 });
    expect(await failureOf(client.getThing({ id: "t-1" }))).toMatchObject({
      scope: "total",
      limit: 40,
      message: expect.stringContaining("totalTimeout is 40 ms"),
    });
  });

  it("does not depend on the wall clock", async () => {
    const { now } = Date;
    try {
      const client = clientOf(
        (count) => {
          // The clock is set forward by a day in the middle of the call.
          Date.now = () => now() + 86_400_000;
          return count === 1 ? new Response(null, { status: 503 }) : ok();
        },
        { totalTimeout: 5_000 },
      );
      expect(await client.getThing({ id: "t-1" })).toEqual({ id: "t-1" });
    } finally {
      Date.now = now;
    }
  });

  it("may be Infinity", async () => {
    const limits = { timeout: Number.POSITIVE_INFINITY, totalTimeout: Number.POSITIVE_INFINITY };
    expect(await clientOf(ok, limits).getThing({ id: "t-1" })).toEqual({ id: "t-1" });
  });
});

describe("the caller's signal", () => {
  it("that fired before the call keeps it from being sent, and from getting a token", async () => {
    let sent = 0;
    const client = clientOf(() => {
      sent++;
      return ok();
    });
    const reason = new Error("too late");
    const error = await failureOf(
      client.createThing(create, { signal: AbortSignal.abort(reason) }),
    );
    expect(error).toMatchObject({ name: "AbortError", carriedOut: "no" });
    expect((error as Error & { reason: unknown }).reason).toBe(reason);
    expect(sent).toBe(0);
  });

  it.each([
    ["waiting for the answer", never, "unknown"],
    ["reading the body", stalledBody, "yes"],
  ])("ends the call while %s, even if fetch ignores it", async (_, answer, carriedOut) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort("stop"), 20);
    const { value, took } = await timed(
      failureOf(clientOf(answer).createThing(create, { signal: controller.signal })),
    );
    expect(value).toMatchObject({ name: "AbortError", carriedOut, reason: "stop" });
    expect(took).toBeLessThan(4000);
  });

  it("cancels the request at the server", async () => {
    const controller = new AbortController();
    let closed: Promise<unknown> | undefined;
    const server = await startServer((_, response) => {
      closed = once(response, "close");
      controller.abort();
    });
    const call = thingsClient(server.url).getThing({ id: "t-1" }, { signal: controller.signal });
    await failureOf(call);
    await closed;
    expect(closed).toBeDefined();
  });

  it("wins over a timeout that comes later, and is never retried", async () => {
    let count = 0;
    const controller = new AbortController();
    const client = clientOf(
      () => {
        count++;
        controller.abort("first");
        return never();
      },
      { timeout: 1 },
    );
    const error = await failureOf(client.getThing({ id: "t-1" }, { signal: controller.signal }));
    expect(error.name).toBe("AbortError");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(count).toBe(1);
  });
});

describe("after a call", () => {
  it("no listener and no timer is left, however it ended", async () => {
    const { signal } = new AbortController();
    const ways = [
      ok,
      () => new Response(null, { status: 429, headers: { "retry-after": "0.01" } }),
      () => {
        throw new TypeError("fetch failed");
      },
      never,
      stalledBody,
    ];
    const left = await timersLeftBy(async () => {
      for (const way of ways) {
        const client = clientOf(way, { timeout: 20, totalTimeout: 60 });
        await client.getThing({ id: "t-1" }, { signal }).catch(() => {});
      }
      await failureOf(clientOf(ok).getThing({ id: ".." }, { signal }));
    });
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(left).toBe(0);
  });
});
