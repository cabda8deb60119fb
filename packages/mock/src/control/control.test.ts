import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { parcels } from "../fixtures/parcels.ts";
import { loadSpec } from "../load-api.ts";
import { type Mock, startLoaded } from "../start-mock.ts";
import type { RecordedRequest } from "../state/journal.ts";

let mock: Omit<Mock, "api">;
beforeAll(async () => {
  mock = await startLoaded(() => loadSpec("parcels", parcels), {});
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const key = { "X-Key": "key-987654" };
const json = { ...key, "Content-Type": "application/json" };
const control = (path: string, init: RequestInit = {}) => fetch(`${mock.url}/__mock${path}`, init);
const send = (body: string) =>
  fetch(`${mock.url}/v3/parcels?tag=a`, { method: "POST", headers: json, body });
const last = (): RecordedRequest | undefined => mock.requests().at(-1);

/** Node's own client, since `fetch` lets nobody choose Host and Origin. */
const status = (headers: Record<string, string>, path = "/__mock/requests", method = "GET") =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(mock.url);
    request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once("error", reject)
      .end();
  });

test("health says that the mock is ready, and what it is", async () => {
  const response = await control("/health");
  expect([response.status, await response.json()]).toEqual([
    200,
    { status: "ok", api: "parcels", version: "3.2.1", operations: 6 },
  ]);
});

describe("the journal", () => {
  test("tells of a valid request all but its credentials", async () => {
    await send('{"to":"A","note":"my key is key-987654"}');
    expect(mock.requests()).toEqual([
      {
        number: 1,
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        operation: "sendParcel",
        method: "POST",
        path: "/v3/parcels",
        query: { tag: "a" },
        headers: expect.objectContaining({ "x-key": "[redacted]" }),
        body: { to: "A", note: "my key is [redacted]" },
        bodyBytes: 40,
        valid: true,
        violations: [],
        status: 201,
        example: "sent",
      },
    ]);
  });

  test("tells why a request was refused, for each way of refusing", async () => {
    await send('{"weight":-1}');
    expect(last()).toMatchObject({ valid: false, status: 400, body: { weight: -1 } });
    expect(last()?.violations.map(({ code }) => code)).toEqual(["required", "minimum"]);
    await send('{"password": "not-hidden"');
    expect(last()).toMatchObject({ valid: false, status: 400, bodyBytes: 25 });
    expect(JSON.stringify(last())).not.toContain("not-hidden");
    await fetch(`${mock.url}/parcels/7`);
    expect(last()).toMatchObject({ valid: false, status: 401, operation: "getParcel" });
    await fetch(`${mock.url}/nowhere`);
    expect(last()).toMatchObject({ valid: false, status: 404, path: "/nowhere" });
    expect(last()).not.toHaveProperty("operation");
    await fetch(`${mock.url}/parcels/latest`, { headers: { Prefer: "code=299" } });
    expect(last()).toMatchObject({ valid: false, status: 422 });
    expect(mock.requests().map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  test("tells of a body that broke off as that, not as a failure of the mock", async () => {
    const { hostname, port } = new URL(mock.url);
    const headers = { ...json, "Content-Length": "100" };
    const upload = request({ hostname, port, path: "/parcels", method: "POST", headers });
    upload.once("error", () => undefined).write('{"to":');
    setTimeout(() => upload.destroy(), 50);
    const broken = {
      valid: false,
      status: 400,
      violations: [expect.objectContaining({ message: "The body broke off before its end." })],
    };
    await vi.waitFor(() => expect(last()).toMatchObject(broken));

    const body = new ReadableStream({ pull: (stream) => stream.error(new Error("no more")) });
    const init = { method: "POST", headers: json, body, duplex: "half" } as const;
    await mock.fetch("/parcels", init);
    expect(mock.requests()).toMatchObject([broken, broken]);
  });

  test("keeps the size of a body over 64 KiB, not the body", async () => {
    await send(JSON.stringify({ to: "A", note: "x".repeat(70_000) }));
    expect(last()).toMatchObject({ status: 201, bodyBytes: 70_020 });
    expect(last()).not.toHaveProperty("body");
  });

  test("is the same over HTTP and in the library, and can be emptied in both", async () => {
    await send('{"to":"A"}');
    const told = (await (await control("/requests")).json()) as object;
    expect(told).toEqual({ requests: mock.requests(), dropped: 0 });
    expect((await control("/requests", { method: "DELETE" })).status).toBe(204);
    expect(mock.requests()).toEqual([]);
    await send('{"to":"A"}');
    expect((await control("/reset", { method: "POST" })).status).toBe(204);
    expect(mock.requests()).toEqual([]);
  });

  test("has no preflights, and nothing that was asked of /__mock/", async () => {
    await control("/health");
    await control("/nowhere");
    await status(
      { Origin: "https://docs.test", "Access-Control-Request-Method": "POST" },
      "/parcels",
      "OPTIONS",
    );
    expect(mock.requests()).toEqual([]);
  });

  test("is not shared by two mocks of an API, nor are rules and coverage", async () => {
    const other = await startLoaded(() => loadSpec("parcels", parcels), {});
    await fetch(`${other.url}/__mock/faults`, { method: "POST", body: '{"status":503}' });
    await fetch(`${other.url}/parcels/latest`);
    const coverageOf = async (url: string) =>
      (
        (await (await fetch(`${url}/__mock/coverage`)).json()) as {
          details: { requests: number }[];
        }
      ).details.map(({ requests }) => requests);
    const before = await coverageOf(mock.url);
    expect(other.requests()).toMatchObject([{ operation: "getLatestParcel", status: 503 }]);
    expect(mock.requests()).toEqual([]);
    expect((await fetch(`${mock.url}/parcels/latest`)).status).toBe(200);
    expect((await coverageOf(other.url)).filter((requests) => requests > 0)).toEqual([1]);
    expect(await coverageOf(mock.url)).not.toEqual(before);
    await other.close();
  });

  test("survives bodies that are nested without end", async () => {
    const depth = 100_000;
    const deep = `{"to":"A","note":${"[".repeat(depth)}${"]".repeat(depth)}}`;
    expect((await send(deep)).status).toBe(400);
    expect((await send(deep.slice(0, 60_000))).status).toBe(400);
    const short = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
    expect((await send(short)).status).toBe(400);
    expect((await control("/requests")).status).toBe(200);
  });
});

describe("/__mock/", () => {
  const host = () => new URL(mock.url).host;
  const port = () => new URL(mock.url).port;

  test("answers whoever asks from this machine without an origin, or from its own", async () => {
    expect(await status({ Host: host() })).toBe(200);
    expect(await status({ Host: `localhost:${port()}` })).toBe(200);
    expect(await status({ Host: `[::1]:${port()}` })).toBe(200);
    expect(await status({ Host: host(), Origin: mock.url })).toBe(200);
    expect(await status({ Host: host(), "Sec-Fetch-Site": "none" })).toBe(200);
  });

  test.each<[string, Record<string, string>]>([
    ["another site's origin", { Origin: "https://evil.test" }],
    ["another port of this machine", { Origin: "http://127.0.0.1:1" }],
    ["a page without an origin of its own", { Origin: "null" }],
    ["a page that embeds it", { "Sec-Fetch-Site": "cross-site" }],
    ["a page on another port that embeds it", { "Sec-Fetch-Site": "same-site" }],
    ["a name that someone else lets point here", { Host: "evil.test" }],
    ["a name that only looks like this machine's", { Host: "localhost.evil.test" }],
    ["an address of the network", { Host: "192.168.1.5:4010" }],
    ["a Host that is none", { Host: "127.0.0.1@evil.test" }],
  ])("refuses %s", async (_, headers) => {
    for (const [path, method] of [
      ["/__mock/requests", "GET"],
      ["/__mock/reset", "POST"],
      ["/__mock/health", "GET"],
      ["/__mock/requests", "OPTIONS"],
    ] as const) {
      expect(await status({ Host: host(), ...headers }, path, method)).toBe(403);
    }
  });

  test("sends no CORS headers, so that no website can read it", async () => {
    const response = await mock.fetch("/__mock/requests", { headers: { Origin: mock.url } });
    expect(response.status).toBe(200);
    expect([...response.headers.keys()].filter((name) => /^access-control/.test(name))).toEqual([]);
  });

  test("says what there is to whoever asks for what there is not", async () => {
    const unknown = await control("/clock");
    expect([unknown.status, await unknown.text()]).toEqual([
      404,
      expect.stringContaining("/__mock/health, /__mock/requests, /__mock/reset"),
    ]);
    const wrong = await control("/reset");
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "POST"]);
    expect((await control("/health", { method: "HEAD" })).status).toBe(200);
  });
});
