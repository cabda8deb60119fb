import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { clientOf, failureOf, thingsClient } from "../../test/client.ts";
import { closedPort, sendJson, startServer } from "../../test/server.ts";
import { isApiError } from "../errors/api-error.ts";
import { isUnexpectedBody } from "../errors/unexpected-body.ts";

const html = () =>
  new Response("<html>gateway</html>", { headers: { "content-type": "text/html" } });

describe("a call", () => {
  it("starts when the method is called and is sent once, however often it is looked at", async () => {
    const server = await startServer((_, response) => sendJson(response, 201, { id: "t-1" }));
    const call = thingsClient(server.url).createThing({ body: { label: "a" } });
    await call;
    const first = await call;
    expect(await call).toBe(first);
    expect((await call.result()).status).toBe(201);
    expect((await call.withResponse()).data).toBe(first);
    expect(server.requests).toHaveLength(1);
  });

  it("reaches fetch in the same tick as the method call", () => {
    let sent = 0;
    clientOf(() => {
      sent++;
      return Response.json({ id: "t-1" });
    }).getThing({ id: "t-1" });
    expect(sent).toBe(1);
  });

  it("that nobody awaits is sent, and its failure is no unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    let sent = 0;
    const client = clientOf(
      () => {
        sent++;
        throw new TypeError("fetch failed");
      },
      { retry: { attempts: 1 } },
    );
    client.getThing({ id: "t-1" });
    client.listThings();
    client.getThing({ id: ".." });
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", note);
    expect(sent).toBe(2);
    expect(unhandled).toEqual([]);
  });

  it("gives every onlooker the same error", async () => {
    const call = clientOf(() => Response.json({ message: "no" }, { status: 400 })).getThing({
      id: "t-1",
    });
    expect(await failureOf(call)).toBe(await failureOf(call));
  });

  it("behaves as a promise: then with no functions, catch, finally, its tag", async () => {
    const call = clientOf(() => Response.json({ id: "t-1" })).getThing({ id: "t-1" });
    expect(await call.then()).toEqual({ id: "t-1" });
    expect(await call.then(null, undefined)).toEqual({ id: "t-1" });
    // @ts-expect-error JavaScript callers pass what they like; a promise ignores what is no function
    expect(await call.then("a text", 3)).toEqual({ id: "t-1" });
    let done = 0;
    expect(await call.finally(() => done++)).toEqual({ id: "t-1" });
    expect(done).toBe(1);
    expect(await Promise.all([call, call])).toHaveLength(2);
    expect(Object.prototype.toString.call(call)).toBe("[object ApiCall]");
    const failing = clientOf(() => Response.json({}, { status: 400 })).getThing({ id: "t-1" });
    expect(await failing.catch(isApiError)).toBe(true);
  });

  it("gives the value of a 204 as undefined, also when bytes follow", async () => {
    const server = await startServer((_, response) => response.writeHead(204).end());
    const call = thingsClient(server.url).removeThing({ id: "t-1" });
    expect(await call).toBeUndefined();
    expect(await call.result()).toMatchObject({ ok: true, status: 204, data: undefined });
  });

  it("gives the answer's headers with the data", async () => {
    const client = clientOf(() => Response.json({ id: "t-1" }, { headers: { "x-count": "7" } }));
    const { data, response } = await client.getThing({ id: "t-1" }).withResponse();
    expect(data.id).toBe("t-1");
    expect(response.headers.get("x-count")).toBe("7");
  });
});

describe("result()", () => {
  it("gives a documented failure as a value, with its typed body", async () => {
    const client = clientOf(() => Response.json({ message: "bad" }, { status: 400 }));
    const result = await client.getThing({ id: "t-1" }).result();
    expect(result).toMatchObject({ ok: false, status: 400, error: { message: "bad" } });
    expect(result.data).toBeUndefined();
  });

  it.each([
    ["an empty body", 400, null],
    ["an empty body of an undocumented status", 502, null],
    ["a documented status without a body", 404, null],
    ["the JSON text null", 400, "null"],
    ["JSON cut short", 400, '{"message": "ha'],
  ])("never leaves error undefined: %s", async (_, status, body) => {
    const headers = { "content-type": "application/json" };
    const client = clientOf(() => new Response(body, { status, headers }), {
      retry: { attempts: 1 },
    });
    const result = await client.removeThing({ id: "t-1" }).result();
    expect(result.status).toBe(status);
    expect(isUnexpectedBody(result.error)).toBe(true);
  });

  it("gives an undocumented failure with its body: parsed if JSON, unexpected otherwise", async () => {
    const client = clientOf((count) =>
      count === 1
        ? Response.json({ any: 1 }, { status: 418 })
        : new Response("a teapot", { status: 418 }),
    );
    expect((await client.getThing({ id: "t-1" }).result()).error).toEqual({ any: 1 });
    const { error } = await client.getThing({ id: "t-1" }).result();
    expect(isUnexpectedBody(error) && error.text).toBe("a teapot");
    expect(inspect(error)).not.toContain("teapot");
  });

  it("gives an undocumented success as not ok, since its body has no known type", async () => {
    const client = clientOf(() => Response.json({ queued: true }, { status: 202 }));
    const call = client.getThing({ id: "t-1" });
    expect(await call.result()).toMatchObject({ ok: false, status: 202, error: { queued: true } });
    expect(await failureOf(call)).toMatchObject({ name: "ApiError", carriedOut: "yes" });
  });

  it("passes undocumented fields through", async () => {
    const client = clientOf(() => Response.json({ id: "t-1", since: "v9" }));
    expect(await client.getThing({ id: "t-1" })).toEqual({ id: "t-1", since: "v9" });
  });

  it("throws an ApiError for a documented success that cannot be read", async () => {
    const client = clientOf(html);
    const error = await failureOf(client.getThing({ id: "t-1" }).result());
    expect(error).toMatchObject({ name: "ApiError", status: 200, carriedOut: "yes" });
    expect(error.message).toBe(
      "GET /owners/{owner}/things/{id} -> 200 the body is text/html instead of application/json",
    );
  });

  it("throws where there is no answer", async () => {
    const client = thingsClient(await closedPort(), { retry: { attempts: 1 } });
    expect((await failureOf(client.getThing({ id: "t-1" }).result())).name).toBe("ConnectionError");
  });
});
