import { describe, expect, test } from "vitest";
import { createRedaction } from "./redact.ts";

const basic = `Basic ${Buffer.from("user:s3cr3t:with:colons").toString("base64")}`;
const redaction = (headers: Record<string, string> = {}, keys: string[] = []) =>
  createRedaction(headers, new Set(keys));

describe("headers", () => {
  test("lose credentials and keep the scheme, and what is no secret", () => {
    const headers = {
      authorization: "Bearer abc.def.ghi",
      "proxy-authorization": basic,
      cookie: "session=1",
      "x-api-key": "k",
      "x-csrf-token": "t",
      "x-correlator": "visible",
      referer: "https://user:hunter2@example.com/?access_token=abc&page=2",
    };
    expect(redaction(headers).headers(headers)).toEqual({
      authorization: "Bearer [redacted]",
      "proxy-authorization": "Basic [redacted]",
      cookie: "[redacted]",
      "x-api-key": "[redacted]",
      "x-csrf-token": "[redacted]",
      "x-correlator": "visible",
      referer: "https://user:[redacted]@example.com/?access_token=[redacted]&page=2",
    });
  });

  test("that the spec calls API keys are hidden whatever their name, and everywhere else", () => {
    const headers = { "x-parcel": "key-123456" };
    const made = redaction(headers, ["x-parcel"]);
    expect(made.headers(headers)).toEqual({ "x-parcel": "[redacted]" });
    expect(made.value({ note: "my key is key-123456" })).toEqual({ note: "my key is [redacted]" });
  });
});

test("queries lose secrets by name, but the token of a page is none", () => {
  expect(
    redaction().query({ token: "a", access_token: "b", pageToken: "c", tag: ["d", "token=e"] }),
  ).toEqual({
    token: "[redacted]",
    access_token: "[redacted]",
    pageToken: "c",
    tag: ["d", "token=[redacted]"],
  });
});

describe("bodies", () => {
  test("lose secrets by name at any depth, and keep null and the rest", () => {
    const body = {
      to: "+19195550100",
      password: "p",
      fallbackPassword: null,
      clientSecret: { deep: 1 },
      list: [{ accessToken: 5, callbackUrl: "https://me:pw@example.com/x" }],
    };
    expect(redaction().value(body)).toEqual({
      to: "+19195550100",
      password: "[redacted]",
      fallbackPassword: null,
      clientSecret: "[redacted]",
      list: [{ accessToken: "[redacted]", callbackUrl: "https://me:[redacted]@example.com/x" }],
    });
  });

  test("lose the request's own password and token wherever they appear", () => {
    const { value, text } = redaction({ authorization: basic });
    expect(value(["is s3cr3t:with:colons here"])).toEqual(["is [redacted] here"]);
    expect(text("/calls/s3cr3t:with:colons")).toBe("/calls/[redacted]");
    expect(redaction({ authorization: "Bearer tok-1" }).text("/c/tok-1/x")).toBe("/c/[redacted]/x");
  });

  test.each([
    ['<Record password="abc" username="me"/>', '<Record password=[redacted] username="me"/>'],
    ["<a><apiKey>abc</apiKey></a>", "<a><apiKey>[redacted]</apiKey></a>"],
    ["client_secret=abc&grant_type=x", "client_secret=[redacted]&grant_type=x"],
    ["say Bearer abc.def", "say Bearer [redacted]"],
    [
      "a=ice-ufrag:F7gI\r\na=ice-pwd:x9cml/YzichV2\r\na=mid:0",
      "a=ice-ufrag:F7gI\r\na=ice-pwd:[redacted]\r\na=mid:0",
    ],
    ["a=crypto:1 AES_CM_128 inline:PS1uQCVe\r\n", "a=crypto:1 AES_CM_128 inline:[redacted]\r\n"],
    ["see https://example.com/a:b?pageToken=abc", "see https://example.com/a:b?pageToken=abc"],
  ])("that are text lose them too: %s", (plain, shown) => {
    expect(redaction().value(plain)).toBe(shown);
  });

  test("however deep or long take no long time", () => {
    let deep: unknown = "end";
    for (let depth = 0; depth < 200; depth += 1) deep = [deep];
    expect(JSON.stringify(redaction().value(deep))).toContain("[too deep]");
    const begin = performance.now();
    for (const part of [
      "token",
      'token="',
      "token ",
      "<token",
      "//a:",
      "<a",
      "Bearer ",
      "a=crypto:1 ",
    ]) {
      redaction().value(part.repeat(262_144 / part.length));
    }
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});
