import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parcels } from "../fixtures/parcels.ts";
import { loadSpec } from "../load-api.ts";
import { type Mock, startLoaded } from "../start-mock.ts";

let mock: Omit<Mock, "api">;
beforeAll(async () => {
  mock = await startLoaded(() => loadSpec("parcels", parcels), {});
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const ask = (prefer: string, options: RequestInit = {}) =>
  fetch(`${mock.url}/parcels/latest`, { headers: { Prefer: prefer, "X-Key": "any" }, ...options });
const askInside = (prefer: string, options: RequestInit = {}) =>
  mock.fetch("/parcels/latest", { headers: { Prefer: prefer, "X-Key": "any" }, ...options });
const both = [
  ["over a socket", ask],
  ["without a socket", askInside],
] as const;
const rule = async (body: object) => {
  const response = await fetch(`${mock.url}/__mock/faults`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(201);
  return response.json();
};

/** All that comes over a socket until the mock closes it. */
const raw = (prefer: string, method = "GET") =>
  new Promise<{ text: string; error: string | undefined }>((resolve) => {
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    let text = "";
    let error: string | undefined;
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", (reason: NodeJS.ErrnoException) => {
      error = reason.code;
    });
    socket.once("close", () => resolve({ text, error }));
    socket.write(
      `${method} /parcels/latest HTTP/1.1\r\nHost: mock\r\nPrefer: ${prefer}\r\nX-Key: any\r\nConnection: close\r\n\r\n`,
    );
  });

describe.each(both)("%s", (_, send) => {
  test("a delay keeps an answer back for as long as is asked, at least", async () => {
    const begin = performance.now();
    expect((await send("delay=120")).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(110);
  });

  test("a delay goes with other preferences and ends early with a reset", async () => {
    const begin = performance.now();
    const pending = send("delay=60000, dynamic=false");
    await expect.poll(() => mock.requests().length, { timeout: 20_000 }).toBe(1);
    mock.reset();
    expect((await pending).status).toBe(200);
    expect(performance.now() - begin).toBeLessThan(30_000);
  });

  test("a reset connection fails the request", async () => {
    await expect(send("fault=reset")).rejects.toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ code: "ECONNRESET" }) }),
    );
  });

  test("a truncated answer has its status, and fails in the middle of its body", async () => {
    const response = await send("fault=truncate");
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  test("a stalled answer has its status, and its body never ends until someone gives up", async () => {
    const controller = new AbortController();
    const response = await send("fault=stall", { signal: controller.signal });
    expect(response.status).toBe(200);
    const text = response.text();
    const first = await Promise.race([
      text.catch(() => "failed"),
      new Promise((resolve) => setTimeout(resolve, 150, "waiting")),
    ]);
    expect(first).toBe("waiting");
    controller.abort();
    await expect(text).rejects.toThrow();
  });

  test("a stalled answer is cut by a reset of the mock", async () => {
    const response = await send("fault=stall");
    setTimeout(mock.reset, 50);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  test("an answer without a body breaks too", async () => {
    const post = { method: "POST" };
    await expect(send("fault=truncate", post)).rejects.toThrow();
    const stalled = expect(send("fault=stall", post)).rejects.toThrow();
    await expect.poll(() => mock.requests().length, { timeout: 20_000 }).toBe(2);
    mock.reset();
    await stalled;
  });

  test.each([
    ["delay=-1", "delay=-1 is no delay"],
    ["delay=60001", "whole milliseconds up to 60000"],
    ["delay=soon", "delay=soon is no delay"],
    ["fault=explode", "There is reset, truncate, stall."],
  ])("%s is refused", async (prefer, message) => {
    const response = await send(prefer);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining(message) });
  });
});

describe("on the wire", () => {
  test("reset sends nothing but a TCP reset", async () => {
    expect(await raw("fault=reset")).toEqual({ text: "", error: "ECONNRESET" });
  });

  test("truncate announces the whole body and sends half of it", async () => {
    const { text, error } = await raw("fault=truncate");
    expect(error).toBeUndefined();
    const [head = "", body = ""] = text.split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(body).toHaveLength(Math.floor(length / 2));
  });

  test("truncate of an answer without a body cuts its head", async () => {
    expect(await raw("fault=truncate", "POST")).toEqual({ text: "HTTP/1.1 202", error: undefined });
  });

  test("a query can ask for it as well", async () => {
    const begin = performance.now();
    const response = await fetch(`${mock.url}/parcels/latest?__delay=120`);
    expect(response.status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(110);
  });
});

describe("a fault rule", () => {
  const get = (path = "/parcels/7") => fetch(mock.url + path, { headers: { "X-Key": "any" } });

  test("answers with the operation's own example of a status, as often as it says", async () => {
    expect(await rule({ operation: "listParcels", status: 418, times: 1 })).toEqual({
      operation: "listParcels",
      status: 418,
      times: 1,
      hits: 0,
    });
    const first = await get("/parcels");
    expect([first.status, await first.text()]).toEqual([418, "no"]);
    expect(first.headers.has("sl-violations")).toBe(false);
    expect((await get("/parcels")).status).toBe(200);
  });

  test("answers a status that is not declared in the API's own shape, with headers", async () => {
    await rule({ path: "/parcels/latest", status: 503, headers: { "retry-after": "7" } });
    const response = await get("/v3/parcels/latest");
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "7"]);
    expect(await response.json()).toMatchObject({ errors: [{ code: "SERVICE_UNAVAILABLE" }] });
    expect((await get("/parcels")).status).toBe(200);
  });

  test("leaves the journal's verdict to the request", async () => {
    await rule({ status: 503 });
    await get();
    await fetch(`${mock.url}/parcels/7`);
    expect(mock.requests()).toMatchObject([
      { status: 503, valid: true },
      { status: 503, valid: false },
    ]);
  });

  test("delays and breaks, and can be listed and removed", async () => {
    await rule({ operation: "getParcel", delay: 100, fault: "reset" });
    const begin = performance.now();
    await expect(get()).rejects.toThrow();
    expect(performance.now() - begin).toBeGreaterThan(90);
    const faults = `${mock.url}/__mock/faults`;
    expect(await (await fetch(faults)).json()).toEqual({
      faults: [{ operation: "getParcel", delay: 100, fault: "reset", hits: 1 }],
    });
    await fetch(faults, { method: "DELETE" });
    expect((await get()).status).toBe(200);
  });

  test("that cannot work is refused, and a reset removes all", async () => {
    const refused = await fetch(`${mock.url}/__mock/faults`, { method: "POST", body: "{}" });
    expect(refused.status).toBe(422);
    await rule({ status: 500 });
    mock.reset();
    expect((await get()).status).toBe(200);
  });
});
