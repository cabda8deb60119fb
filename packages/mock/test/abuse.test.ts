import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../src/start-mock.ts";
import { createRandom } from "../src/state/random.ts";

let mocks: readonly Mock[];
beforeAll(async () => {
  mocks = await Promise.all([
    startMock("bandwidth-voice"),
    startMock("bandwidth-webrtc"),
    startMock("camara-call-handling"),
  ]);
});
afterAll(() => Promise.all(mocks.map((mock) => mock.close())));

const deep = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND", "TRACE"];
const paths = [
  "/accounts/9900000/calls",
  "/accounts/%E0%A4%A/calls/%00",
  "/accounts/../../etc/passwd",
  "/accounts/9900000/participants",
  "/accounts/9900000/sessions/1/participants/2/subscriptions",
  "/sessions/1/status",
  "/webrtc/sessions",
  "/oauth2/token",
  "/__proto__",
  "/__mock/constructor",
  "//",
  "*",
  "http://[::1/x",
];
const queries = [
  "?__proto__[a]=1&constructor=2",
  "?pageSize=1e9&pageToken[]=%ff",
  "?&&==&%",
  `?minStartTime=${"9".repeat(3000)}`,
  "?__code=abc&__delay=-1",
];
const contentTypes = [
  "application/json",
  "application/json; charset=utf-16",
  "application/xml",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=",
  "/",
  "text/plain;;;",
];
const bodies = [
  "",
  "null",
  "{",
  "0",
  '"\\ud800"',
  '{"__proto__":{"to":1},"constructor":{"prototype":null}}',
  '{"to":{"$ref":"#/components/schemas/Call"}}',
  deep(20_000),
  `{"a":${deep(5000)}}`,
  `{"to":"${"+".repeat(100_000)}"}`,
  "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
  "grant_type=client_credentials&grant_type=x&%",
  "\u0000\u0001\uffff",
];
const preferences = [
  "code=",
  "code=999999999999",
  "example=__proto__",
  'example="',
  "fault=none",
  "dynamic",
  ",;=,;=",
];

/** The status; or "refused" where Node's client or the server's parser takes no part in it. */
function ask(mock: Mock, method: string, target: string, headers: object, body: string) {
  const { hostname, port } = new URL(mock.url);
  return new Promise<number | "refused">((resolve, reject) => {
    try {
      const asked = request(
        { hostname, port, method, path: target, headers: { ...headers }, timeout: 10_000 },
        (response) => {
          response.resume().once("end", () => resolve(response.statusCode ?? 0));
        },
      );
      asked.once("timeout", () => reject(new Error(`${method} ${target} hangs.`)));
      asked.once("error", () => resolve("refused"));
      asked.end(body);
    } catch {
      resolve("refused");
    }
  });
}

test("no request hangs a mock, kills it or makes it fail", async () => {
  const random = createRandom(42);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  // Half of each part is in order, so that requests get past the first doors.
  const mostly = <T>(right: T, items: readonly T[]): T => (random() < 0.5 ? right : pick(items));
  const basic = `Basic ${Buffer.from("a:b").toString("base64")}`;
  const seen = new Map<number | "refused", number>();
  for (let round = 0; round < 800; round += 1) {
    const method = mostly("GET", methods);
    const target = mostly("/accounts/9900000/calls", paths) + mostly("", queries);
    const headers = {
      Authorization: mostly("Bearer t", [basic, "Basic !", "Digest x"]),
      Accept: mostly("*/*", ["application/json;q=0", ";;", "a/b,c"]),
      "Content-Type": mostly("application/json", contentTypes),
      Prefer: mostly("wait=1", preferences),
    };
    const body = method === "TRACE" ? "" : mostly("", bodies);
    const mock = mostly(mocks[0], mocks) as Mock;
    const status = await ask(mock, method, target, headers, body);
    expect([method, target, headers, body.slice(0, 50), status]).not.toContain(500);
    seen.set(status, (seen.get(status) ?? 0) + 1);
  }
  for (const mock of mocks) {
    expect((await fetch(`${mock.url}/__mock/health`)).status).toBe(200);
    expect((await fetch(`${mock.url}/__mock/requests`)).status).toBe(200);
  }
  // It is worth something only while it gets past the first doors.
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining([200, 400, 401, 404, 405, 406, 415, 422]),
  );
}, 60_000);
