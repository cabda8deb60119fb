import { expect, test } from "vitest";
import { createTokenEndpoint } from "./token.ts";

const basic = `Basic ${Buffer.from("client:secret").toString("base64")}`;
const form = "application/x-www-form-urlencoded";
const endpoint = createTokenEndpoint("api");

async function ask(body: string, headers: Record<string, string> = {}, method = "POST") {
  const response = await endpoint({
    method,
    origin: undefined,
    target: "/oauth2/token",
    headers: { authorization: basic, "content-type": form, ...headers },
    readBody: async () => new TextEncoder().encode(body),
  });
  return { ...response, json: JSON.parse(response.body ?? "") as Record<string, unknown> };
}

test("client credentials get a token that nobody may cache, another one each time", async () => {
  const first = await ask("grant_type=client_credentials");
  expect(first.status).toBe(200);
  expect(first.headers["Cache-Control"]).toBe("no-store");
  expect(first.json).toEqual({
    access_token: expect.stringMatching(/^[\w-]+$/),
    token_type: "bearer",
    expires_in: 3600,
  });
  const second = await ask("scope=a%20b&grant_type=client_credentials", {
    "content-type": `${form};charset=UTF-8`,
  });
  expect(second.status).toBe(200);
  expect(second.json.access_token).not.toBe(first.json.access_token);
});

test.each(["", "Basic", "Bearer x", `Basic ${Buffer.from(":secret").toString("base64")}`])(
  "Authorization: %j is invalid_client, with a challenge",
  async (authorization) => {
    const response = await ask("grant_type=client_credentials", { authorization });
    expect([response.status, response.json.error]).toEqual([401, "invalid_client"]);
    expect(response.headers["WWW-Authenticate"]).toBe('Basic realm="api", charset="UTF-8"');
  },
);

test.each([
  ["grant_type=password", "unsupported_grant_type"],
  ["grant_type=", "invalid_request"],
  ["scope=a", "invalid_request"],
  ["", "invalid_request"],
  ["grant_type=client_credentials&grant_type=client_credentials", "invalid_request"],
])("the form %j is %s", async (body, error) => {
  const response = await ask(body);
  expect([response.status, response.json.error]).toEqual([400, error]);
});

test("a grant with odd characters is described in those that RFC 6749 allows", async () => {
  const { json } = await ask('grant_type=%22%C3%BC%5C%0A"');
  expect(json.error_description).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/);
});

test("JSON is invalid_request, and anything but POST is not allowed", async () => {
  const response = await ask('{"grant_type":"client_credentials"}', {
    "content-type": "application/json",
  });
  expect([response.status, response.json.error]).toEqual([400, "invalid_request"]);
  const get = await ask("", {}, "GET");
  expect([get.status, get.headers.Allow]).toEqual([405, "POST"]);
});
