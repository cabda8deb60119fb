import { bearer, createVoiceClient } from "@telespec/bandwidth-voice";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "./start-mock.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock("bandwidth-voice");
});
afterAll(() => mock.close());

const headers = { Authorization: "Bearer any-token" };
const list = (query = "", more: Record<string, string> = {}, base = "") =>
  fetch(`${mock.url}${base}/accounts/9900000/calls${query}`, { headers: { ...headers, ...more } });
const next = (response: Response) =>
  /^<(.+)>; rel="next"$/.exec(response.headers.get("link") ?? "");

const client = (baseUrl: string, fetch?: typeof globalThis.fetch) =>
  createVoiceClient({
    accountId: "9900000",
    auth: bearer("any-token"),
    baseUrl,
    ...(fetch === undefined ? {} : { fetch }),
  });

test.each(["", "/api/v2"])("the client reads a list to its end under %j", async (base) => {
  const ids: string[] = [];
  for await (const call of client(mock.url + base).listCalls({ from: "+19195550100" })) {
    ids.push(String(call.callId));
  }
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
});

test("the client reads a list to its end without a socket, at the real API's address", async () => {
  let pages = 0;
  const voice = client("https://voice.bandwidth.com/api/v2", mock.fetch);
  for await (const page of voice.listCalls().pages()) {
    pages += 1;
    expect(page.items).toHaveLength(2);
  }
  expect(pages).toBe(2);
});

test("a link leads to the mock under the path that the client used, with its filters", async () => {
  const first = await list("?pageSize=2&from=%2B19195550100", {}, "/api/v2");
  const url = new URL(next(first)?.[1] ?? "");
  expect(url.origin + url.pathname).toBe(`${mock.url}/api/v2/accounts/9900000/calls`);
  expect(url.searchParams.get("from")).toBe("+19195550100");
  expect(url.searchParams.get("pageSize")).toBe("2");
  expect(url.searchParams.get("pageToken")).toMatch(/.+/);
  const last = await fetch(url, { headers });
  expect([last.status, last.headers.get("link")]).toEqual([200, null]);
  expect(await last.json()).not.toEqual(await first.json());
});

test("a token that no link has given is refused with the API's own 400, after all else", async () => {
  for (const query of ["?pageToken=made-up", "?pageToken=a&pageToken=b", "?pageToken="]) {
    const response = await list(query);
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain('["request","query","pagetoken"]');
    expect(await response.json()).toMatchObject({ type: expect.any(String) });
  }
  const both = await list("?pageToken=made-up&pageSize=0");
  expect(both.headers.get("sl-violations")).toContain("pagesize");
});

test.each(["example=lastPage", "example=noMatch", "dynamic=true", "code=429"])(
  "an answer to %s has no next page",
  async (prefer) => {
    expect((await list("", { Prefer: prefer })).headers.get("link")).toBeNull();
  },
);

test("an example that is asked for comes whatever the token says, with the link that is its own", async () => {
  const response = await list("?pageToken=made-up", { Prefer: "example=firstPage" });
  expect(response.status).toBe(200);
  expect(next(response)).not.toBeNull();
});

test("Location goes with the example that is answered, and leads to the mock", async () => {
  const body = JSON.stringify({
    to: "+19195550123",
    from: "+19195550100",
    applicationId: "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34",
    answerUrl: "https://app.example.com/answer",
  });
  const create = async (prefer: Record<string, string>, base: string) => {
    const response = await fetch(`${mock.url}${base}/accounts/9900000/calls`, {
      method: "POST",
      headers: { ...headers, ...prefer, "Content-Type": "application/json" },
      body,
    });
    const { callId } = (await response.json()) as { callId: string };
    return { location: response.headers.get("location"), callId };
  };
  for (const [prefer, base] of [
    [{}, "/api/v2"],
    [{ Prefer: "example=allOptions" }, ""],
  ] as const) {
    const { location, callId } = await create(prefer, base);
    expect(location).toBe(`${mock.url}${base}/accounts/9900000/calls/${callId}`);
    expect((await fetch(location ?? "", { headers })).status).toBe(200);
  }
});
