import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import type { Api } from "../apis.ts";
import { startMock } from "../start-mock.ts";

const bearer = { Authorization: "Bearer any-token" };
const call = JSON.stringify({
  to: "+19195550123",
  from: "+19195550100",
  applicationId: "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34",
  answerUrl: "https://app.example.com/answer",
});

async function start(api: Api, rule: object) {
  const mock = await startMock(api);
  onTestFinished(() => mock.close());
  await mock.fetch("/__mock/faults", { method: "POST", body: JSON.stringify(rule) });
  return mock;
}

test("a rule's answer leads to the mock, not to the real API", async () => {
  const created = await start("bandwidth-voice", { operation: "createCall", status: 201 });
  const headers = { ...bearer, "Content-Type": "application/json" };
  const path = "/api/v2/accounts/9900000/calls";
  const post = await fetch(created.url + path, { method: "POST", headers, body: call });
  expect(post.headers.get("location")).toMatch(`${created.url}${path}/c-`);

  const listed = await start("bandwidth-voice", { operation: "listCalls", status: 200 });
  const list = await fetch(`${listed.url}${path}?to=%2B19195550123`, { headers: bearer });
  expect(list.headers.get("link")).toMatch(`<${listed.url}${path}?to=%2B19195550123&pageToken=`);
});

test("a rule's 401 says how to do better", async () => {
  const mock = await start("bandwidth-voice", { status: 401 });
  const answer = await fetch(`${mock.url}/accounts/9900000/calls`, { headers: bearer });
  expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([
    401,
    expect.stringContaining("Bearer realm="),
  ]);
});

test.each([404, 503])("a rule's %i echoes what the API echoes", async (status) => {
  const mock = await start("camara-call-handling", { status });
  const headers = { ...bearer, "x-correlator": "check-7314" };
  const answer = await fetch(`${mock.url}/sessions/0ae1900b-1bfb-49b6-b4f8-ae2a4b4a0f6c`, {
    headers,
  });
  expect([answer.status, answer.headers.get("x-correlator")]).toEqual([status, "check-7314"]);
});

test.each([
  [204, undefined],
  [205, "0"],
  [304, undefined],
])("a rule's %i has no body, over a socket and without", async (status, length) => {
  const mock = await start("bandwidth-voice", { status });
  const path = "/accounts/9900000/calls";
  const headers = await new Promise<NodeJS.Dict<string | string[]>>((resolve, reject) => {
    request(mock.url + path, { headers: bearer }, (answer) => {
      answer.resume().once("end", () => resolve(answer.headers));
    })
      .once("error", reject)
      .end();
  });
  expect(headers["content-length"]).toBe(length);
  expect(headers).not.toHaveProperty("content-type");
  const answer = await mock.fetch(path, { headers: bearer });
  expect([answer.status, answer.body]).toEqual([status, null]);
});
