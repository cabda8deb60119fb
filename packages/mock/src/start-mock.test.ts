import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, apis } from "./apis.ts";
import { type Mock, startMock } from "./start-mock.ts";

const bearer = { Authorization: "Bearer any-token" };
const basic = { Authorization: `Basic ${Buffer.from("user:pa:ss").toString("base64")}` };
const json = { "Content-Type": "application/json" };

const call = {
  to: "+19195550100",
  from: "+19195550101",
  applicationId: "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34",
  answerUrl: "https://example.com/answer",
};
const session = {
  originatorAddress: "tel:+12065550100",
  receiverAddress: "tel:+14155550123",
  offer: { sdp: "v=0" },
};

interface Create {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: object;
  readonly status: number;
}

/**
 * A create of each API that differs from the others: where, with what, and what becomes of it. The contract
 * matrix in tools/contract tests every operation of every API.
 */
const creates = {
  "bandwidth-voice": {
    path: "/accounts/9900000/calls",
    headers: { ...bearer, ...json },
    body: call,
    status: 201,
  },
  "bandwidth-webrtc": {
    path: "/accounts/9900000/participants",
    headers: { ...basic, ...json },
    body: { publishPermissions: ["AUDIO"] },
    status: 200,
  },
  "camara-call-handling": {
    path: "/sessions",
    headers: { ...bearer, ...json, registrationId: "registration-1" },
    body: session,
    status: 201,
  },
} satisfies Partial<Record<Api, Create>>;

describe.each(Object.keys(creates) as (keyof typeof creates)[])("the mock of %s", (api) => {
  const { path, headers, body, status }: Create = creates[api];
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock(api);
  });
  afterAll(() => mock.close());
  const create = (init: RequestInit = {}) =>
    fetch(mock.url + path, { method: "POST", headers, body: JSON.stringify(body), ...init });

  test("answers a create with the example of its success", async () => {
    const response = await create();
    expect([response.status, response.headers.get("sl-violations")]).toEqual([status, null]);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual(expect.any(Object));
  });

  test("answers as Prefer: code asks, with that status's own example", async () => {
    const response = await create({ headers: { ...headers, Prefer: "code=403" } });
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual(expect.any(Object));
  });

  test("refuses a wrong body, malformed JSON and missing credentials", async () => {
    expect((await create({ body: "[]" })).status).toBe(400);
    expect((await create({ body: "{" })).status).toBe(400);
    const { Authorization: _, ...anonymous } = headers;
    const response = await create({ headers: anonymous });
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toMatch(/realm=/);
  });

  test("refuses an unknown path and a wrong method in the API's own way of writing errors", async () => {
    const unknown = await fetch(`${mock.url}/unknown`, { headers });
    expect([unknown.status, unknown.headers.get("content-type")]).toEqual([
      404,
      "application/json",
    ]);
    const wrong = await create({ method: "PATCH" });
    expect([wrong.status, wrong.headers.get("content-type")]).toEqual([405, "application/json"]);
    expect(wrong.headers.get("allow")).toContain("POST");
    expect(JSON.stringify(await wrong.json())).toMatch(/not a method|not allowed/i);
  });
});

describe("base paths", () => {
  test.each<[Api, Record<string, string>, string[]]>([
    ["bandwidth-voice", bearer, ["/accounts/9900000/calls", "/api/v2/accounts/9900000/calls"]],
    [
      "bandwidth-webrtc",
      basic,
      [
        "/accounts/9900000/sessions/cb5054ee-a69b-41ac-9ab2-04d6370826b4",
        "/v1/accounts/9900000/sessions/cb5054ee-a69b-41ac-9ab2-04d6370826b4",
      ],
    ],
    [
      "camara-call-handling",
      bearer,
      [
        "/sessions/1",
        "/webrtc/sessions/1",
        "/camara/webrtc/sessions/1",
        "/webrtc-call-handling/v0.4/sessions/1",
      ],
    ],
  ])("of %s are all answered alike", async (api, headers, paths) => {
    const mock = await startMock(api);
    const answers = await Promise.all(
      paths.map(async (path) => {
        const response = await fetch(mock.url + path, { headers });
        return [response.status, await response.text()];
      }),
    );
    await mock.close();
    expect(answers[0]?.[0]).toBe(200);
    expect(answers).toEqual(answers.map(() => answers[0]));
  });
});

describe("tokens", () => {
  const ask = async (api: Api, path: string) => {
    const mock = await startMock(api);
    const response = await fetch(mock.url + path, {
      method: "POST",
      headers: basic,
      body: new URLSearchParams({ grant_type: "client_credentials" }),
    });
    const body = (await response.json()) as { access_token?: string };
    const headers = { Authorization: `Bearer ${body.access_token}` };
    const used = await fetch(`${mock.url}/accounts/9900000/calls`, { headers });
    await mock.close();
    return [response.status, used.status];
  };

  test("for Voice are given at its token URL and at /oauth2/token, and are taken", async () => {
    expect(await ask("bandwidth-voice", "/api/v1/oauth2/token")).toEqual([200, 200]);
    expect(await ask("bandwidth-voice", "/oauth2/token")).toEqual([200, 200]);
  });

  test("leave no secret in the journal, and fail where a rule says so", async () => {
    const mock = await startMock("bandwidth-voice");
    const path = "/api/v1/oauth2/token";
    const rule = JSON.stringify({ path, status: 503, times: 1 });
    await mock.fetch("/__mock/faults", { method: "POST", body: rule });
    const body = "grant_type=client_credentials&client_secret=form-secret";
    const form = { "Content-Type": "application/x-www-form-urlencoded" };
    const token = () => mock.fetch(path, { method: "POST", headers: { ...basic, ...form }, body });
    expect((await token()).status).toBe(503);
    const { access_token } = (await (await token()).json()) as { access_token: string };
    const url = `/accounts/9900000/calls?note=${access_token}`;
    await mock.fetch(url, { headers: { Authorization: `Bearer ${access_token}` } });
    expect(mock.requests()).toMatchObject([
      { status: 503, valid: true, body: { client_secret: "[redacted]" } },
      { status: 200, headers: { authorization: "Basic [redacted]" } },
      { status: 200, query: { note: "[redacted]" } },
    ]);
    expect(JSON.stringify(mock.requests())).not.toMatch(/form-secret|pa:ss|mock-access-token/);
    await mock.close();
  });

  test("are given for CAMARA, but not for WebRTC, which takes none", async () => {
    expect((await ask("camara-call-handling", "/oauth2/token"))[0]).toBe(200);
    expect((await ask("bandwidth-webrtc", "/oauth2/token"))[0]).toBe(404);
  });
});

describe("startMock", () => {
  test("starts further mocks of an API at once, each with a port and a life of its own", async () => {
    const [first, second] = await Promise.all([
      startMock("bandwidth-voice"),
      startMock("bandwidth-voice"),
    ]);
    const times: number[] = [];
    let third = await startMock("bandwidth-voice");
    for (let round = 0; round < 9; round += 1) {
      await third.close();
      const begin = performance.now();
      third = await startMock("bandwidth-voice");
      times.push(performance.now() - begin);
    }
    expect(new Set([first.url, second.url, third.url]).size).toBe(3);
    await first.close();
    await first.close();
    await expect(fetch(first.url)).rejects.toThrow();
    expect((await fetch(second.url)).status).toBe(404);
    await Promise.all([second.close(), third.close()]);
    // The median, since one of them may meet a garbage collection.
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(5);
  });

  test("closes connections that are kept alive or wait in the middle of a request", async () => {
    const mock = await startMock("bandwidth-webrtc");
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    socket.on("error", () => undefined).resume();
    socket.write(
      `POST /accounts/1/sessions HTTP/1.1\r\nHost: mock\r\nAuthorization: ${basic.Authorization}\r\n` +
        "Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{",
    );
    await fetch(mock.url);
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await mock.close();
    await closed;
  });

  test("says what to do about a taken port", async () => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, "127.0.0.1", resolve));
    const { port } = squatter.address() as AddressInfo;
    await expect(startMock("bandwidth-voice", { port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken.`,
    );
    squatter.close();
  });

  test("refuses what is no port, no host of this machine and no API", async () => {
    await expect(startMock("bandwidth-voice", { port: 65_536 })).rejects.toThrow(RangeError);
    await expect(startMock("bandwidth-voice", { port: 1.5 })).rejects.toThrow(RangeError);
    await expect(startMock("bandwidth-voice", { port: "5000" as never })).rejects.toThrow(
      "'5000' is not a port",
    );
    for (const host of ["", 5, null])
      await expect(startMock("bandwidth-voice", { host: host as never })).rejects.toThrow(
        "is not a host: take an address such as 127.0.0.1.",
      );
    await expect(startMock("bandwidth-voice", { host: "192.0.2.1" })).rejects.toThrow(
      "192.0.2.1 is not an address of this machine.",
    );
    await expect(startMock("bandwidth-fax" as Api)).rejects.toThrow(`There is ${apis.join(", ")}.`);
  });

  test("refuses rubbish on the wire and goes on", async () => {
    const mock = await startMock("bandwidth-voice");
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
      let received = "";
      socket.on("data", (chunk) => {
        received += chunk;
      });
      socket.once("end", () => resolve(received));
      socket.once("error", reject);
      socket.write("\x16\x03\x01 this is not HTTP\r\n\r\n");
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(mock.url)).status).toBe(404);
    await mock.close();
  });
});

describe("mock.fetch", () => {
  test("answers without a socket whatever the host, and after the server is closed", async () => {
    const mock = await startMock("bandwidth-voice");
    await mock.close();
    const url = "https://voice.bandwidth.com/api/v2/accounts/9900000/calls";
    const response = await mock.fetch(url, {
      method: "POST",
      headers: { ...bearer, ...json },
      body: JSON.stringify(call),
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ accountId: "9900000" });
    const request = new Request(url, { method: "HEAD", headers: bearer });
    const head = await mock.fetch(request);
    expect([head.status, head.body]).toEqual([200, null]);
    expect((await mock.fetch("/accounts/9900000/calls")).status).toBe(401);
  });

  test("gives a 204 without a body, and a 413 for too much", async () => {
    const mock = await startMock("bandwidth-voice");
    const put = (body: string) =>
      mock.fetch("/accounts/9900000/calls/c-1/bxml", {
        method: "PUT",
        headers: { ...bearer, "Content-Type": "application/xml" },
        body,
      });
    const response = await put("<Response/>");
    expect([response.status, response.body]).toEqual([204, null]);
    expect((await put("x".repeat(11 * 1024 * 1024))).status).toBe(413);
    await mock.close();
  });

  test("keeps to an abort signal", async () => {
    const mock = await startMock("bandwidth-voice");
    const reason = new Error("no longer wanted");
    await expect(mock.fetch("/", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const pending = mock.fetch("/", { signal: controller.signal });
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
    await mock.close();
  });
});

test("a refusal is the example that speaks of what is wrong, whatever stands first", async () => {
  const mock = await startMock("bandwidth-voice");
  const refused = async (body: object, prefer = "") => {
    const headers = { ...bearer, ...json, Prefer: prefer };
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    await mock.fetch("/accounts/9900000/calls", init);
    return mock.requests().at(-1)?.example;
  };
  expect(await refused({})).toBe("missingField");
  expect(await refused({ ...call, callTimeout: 0 })).toBe("valueOutOfRange");
  expect(await refused({ ...call, callTimeout: 0 }, "code=400, example=invalidTo")).toBe(
    "invalidTo",
  );
  expect(await refused({ ...call, priority: 9 })).toBe("invalidTo");
  await mock.close();
});
