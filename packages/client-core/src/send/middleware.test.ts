import { describe, expect, it } from "vitest";
import { clientOf, failureOf } from "../../test/client.ts";
import { clientWith } from "../../test/middleware.ts";
import { bearer, type Middleware, type TryContext } from "../index.ts";

const ok = () => Response.json({ id: "t-1" });
const created = () => Response.json({ id: "t-1" }, { status: 201 });
const create = { body: { label: "a" } };
const broken = new Error("middleware broke, with hunter22");

describe("middleware", () => {
  it("wraps every try, in the order given, the first one outermost", async () => {
    const log: string[] = [];
    const layer =
      (name: string): Middleware =>
      async (request, next, { attempt }) => {
        log.push(`${name} before ${attempt}`);
        const response = await next(request);
        log.push(`${name} after ${attempt}`);
        return response;
      };
    const { client } = clientWith([layer("a"), layer("b")], (count) =>
      count === 1 ? new Response(null, { status: 503 }) : ok(),
    );
    await client.getThing({ id: "t-1" });
    const once = (attempt: number) => [
      `a before ${attempt}`,
      `b before ${attempt}`,
      `b after ${attempt}`,
      `a after ${attempt}`,
    ];
    expect(log).toEqual([...once(1), ...once(2)]);
  });

  it("sees the whole request and the operation, and may change the request", async () => {
    let seen: { context: TryContext; authorization: string | null; body: string } | undefined;
    const { client, sent } = clientWith(
      [
        async (request, next, context) => {
          seen = {
            context,
            authorization: request.headers.get("authorization"),
            body: await request.clone().text(),
          };
          request.headers.set("x-trace", "abc");
          return next(request);
        },
      ],
      created,
    );
    await client.createThing(create);
    expect(seen).toEqual({
      context: { operation: "createThing", path: "/owners/{owner}/things", attempt: 1 },
      authorization: "Bearer token-1234",
      body: '{"label":"a"}',
    });
    expect(sent[0]?.headers.get("x-trace")).toBe("abc");
  });

  it("may answer by itself", async () => {
    const { client, sent } = clientWith([async () => ok()]);
    expect(await client.getThing({ id: "t-1" })).toEqual({ id: "t-1" });
    expect(sent).toHaveLength(0);
  });

  it("may not send a create twice: the second next() is refused", async () => {
    const again: Middleware = async (request, next) => {
      await next(request.clone());
      return next(request);
    };
    const { client, sent } = clientWith([again], created);
    const error = await failureOf(client.createThing(create));
    expect(error).toMatchObject({ name: "RequestError", carriedOut: "unknown" });
    expect(error.message).toBe(
      "POST /owners/{owner}/things: middleware called next() twice, which could do the work twice",
    );
    expect(sent).toHaveLength(1);
  });

  it("may not send a create twice by catching its failure, whatever that failure proves", async () => {
    const { client, sent } = clientWith(
      [(request, next) => next(request.clone()).catch(() => next(request))],
      () => Promise.reject(Object.assign(new Error("refused"), { code: "ECONNREFUSED" })),
    );
    await failureOf(client.createThing(create, { retry: { attempts: 1 } }));
    expect(sent).toHaveLength(1);
  });

  const busy = () => new Response("{}", { status: 429, headers: { "retry-after": "0" } });
  const after = <Value>(milliseconds: number, value: () => Value | Promise<Value>) =>
    new Promise<void>((resolve) => setTimeout(resolve, milliseconds)).then(value);

  it.each<[string, () => Response]>([
    [
      "a failure",
      () => {
        throw broken;
      },
    ],
    ["an answer of its own", busy],
  ])("that has ended with %s sends nothing more", async (_, end) => {
    const queue: Middleware = (request, next) =>
      Promise.race([after(20, () => next(request)), after(5, end)]);
    const { client, sent } = clientWith([queue], created);
    const error = await failureOf(client.createThing(create, { retry: { attempts: 1 } }));
    expect(error).toMatchObject({ carriedOut: "no" });
    await after(40, () => {});
    expect(sent).toHaveLength(0);
  });

  const refused = () => new Response("{}", { status: 401 });

  it.each<[string, Middleware, number]>([
    ["is still under way", (request, next) => Promise.race([next(request), after(5, busy)]), 429],
    ["has done the work", (request, next) => next(request).then(busy), 429],
    ["is under way", (request, next) => Promise.race([next(request), after(5, refused)]), 401],
    ["was done", (request, next) => next(request).then(refused), 401],
  ])(
    "cannot have a create sent again by an answer of its own: the first %s",
    async (_, layer, status) => {
      const { client, sent } = clientWith([layer], () => after(20, created), {
        auth: bearer(async () => "token-1"),
      });
      expect(await failureOf(client.createThing(create))).toMatchObject({
        name: "ApiError",
        status,
        carriedOut: "unknown",
      });
      expect(sent).toHaveLength(1);
    },
  );

  it("that reads an answer which breaks off leaves a refused create alone", async () => {
    const reader: Middleware = async (request, next) => {
      const response = await next(request);
      await response.clone().text();
      return response;
    };
    const stalled = () => new Response(new ReadableStream(), { status: 400 });
    const { client, sent } = clientWith([reader], stalled, { timeout: 20 });
    expect(await failureOf(client.createThing(create))).toMatchObject({
      name: "TimeoutError",
      carriedOut: "no",
    });
    expect(sent).toHaveLength(1);
  });

  it("leaves retries as they are when it makes an answer of the API's anew", async () => {
    const rebuild: Middleware = async (request, next) => {
      const { status, headers, body } = await next(request);
      return new Response(body, { status, headers });
    };
    const { client, sent } = clientWith([rebuild], (count) => (count === 1 ? busy() : created()));
    expect(await client.createThing(create)).toEqual({ id: "t-1" });
    expect(sent).toHaveLength(2);
  });

  it.each<[string, Middleware]>([
    ["a request that it has read", (request, next) => request.text().then(() => next(request))],
    ["a URL", (request, next) => next(request.url as never)],
  ])("cannot send %s", async (_, layer) => {
    const { client, sent } = clientWith([layer], created);
    expect(await failureOf(client.createThing(create))).toMatchObject({
      name: "RequestError",
      carriedOut: "no",
      cause: { message: "next() was called twice, too late, or with no unread Request" },
    });
    expect(sent).toHaveLength(0);
  });

  it("may send an idempotent call twice", async () => {
    const { client, sent } = clientWith([
      async (request, next) => {
        await next(request.clone());
        return next(request);
      },
    ]);
    expect(await client.getThing({ id: "t-1" })).toEqual({ id: "t-1" });
    expect(sent).toHaveLength(2);
  });

  it("that fails before sending ends the call, unsent and not retried", async () => {
    let count = 0;
    const { client, sent } = clientWith([
      async () => {
        count++;
        throw broken;
      },
    ]);
    const error = await failureOf(client.getThing({ id: "t-1" }));
    expect(error).toMatchObject({
      name: "RequestError",
      carriedOut: "no",
      message: "GET /owners/{owner}/things/{id}: middleware failed",
      cause: { message: broken.message },
    });
    expect({ count, sent: sent.length }).toEqual({ count: 1, sent: 0 });
  });

  it("that fails after the answer never gets a create sent again, whatever its error says", async () => {
    const { client, sent } = clientWith(
      [
        async (request, next) => {
          await next(request);
          // A collector of traces that is down: its refused connection says nothing of the call.
          throw Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
        },
      ],
      created,
    );
    const error = await failureOf(client.createThing(create));
    expect(error).toMatchObject({ name: "RequestError", carriedOut: "unknown" });
    expect(sent).toHaveLength(1);
  });

  it("that lets the failure of fetch pass leaves retries as they are", async () => {
    const { client, sent } = clientWith([(request, next) => next(request)], (count) =>
      count === 1
        ? Promise.reject(Object.assign(new Error("refused"), { code: "ECONNREFUSED" }))
        : created(),
    );
    expect(await client.createThing(create)).toEqual({ id: "t-1" });
    expect(sent).toHaveLength(2);
  });

  it("that reads the answer's body and passes it on is told so, and not that the connection broke", async () => {
    const { client, sent } = clientWith(
      [
        async (request, next) => {
          const response = await next(request);
          await response.text();
          return response;
        },
      ],
      (count) => (count === 1 ? created() : ok()),
    );
    const text = "fetch or middleware gave no unread Response";
    expect(await failureOf(client.createThing(create))).toMatchObject({
      name: "RequestError",
      message: expect.stringContaining(text),
      carriedOut: "yes",
    });
    expect((await failureOf(client.getThing({ id: "t-1" }))).message).toContain(text);
    expect(sent).toHaveLength(2);
  });

  it("cannot make fetch follow redirects by a request of its own", async () => {
    const inits: (RequestInit | undefined)[] = [];
    const client = clientOf(ok, {
      middleware: [(request, next) => next(new Request(request, { redirect: "follow" }))],
      fetch: async (_, init) => {
        inits.push(init);
        return ok();
      },
    });
    await client.getThing({ id: "t-1" });
    expect(inits[0]?.redirect).toBe("manual");
  });

  it.each([undefined, null, {}, "text"])(
    "that gives %j as the answer ends the call with a clear error",
    async (value) => {
      const { client } = clientWith([async () => value as unknown as Response]);
      const error = await failureOf(client.getThing({ id: "t-1" }));
      expect(error.name).toBe("RequestError");
      expect(error.message).toContain("fetch or middleware gave no unread Response");
    },
  );
});
