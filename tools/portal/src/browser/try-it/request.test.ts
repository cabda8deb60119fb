import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { isLoopback, makeRequest, type TryFields, toCurl } from "./request.ts";

const fields: TryFields = {
  method: "POST",
  path: "/accounts/{accountId}/calls",
  base: "http://127.0.0.1:4010/",
  parameters: [
    { in: "path", name: "accountId", value: "99/00" },
    { in: "query", name: "to", value: "+1919" },
    { in: "query", name: "from", value: "" },
    { in: "header", name: "x-correlator", value: "abc" },
  ],
  credentials: { kind: "basic", user: "jürgen", password: "a:b" },
  prefer: "code=404",
  body: { mediaType: "application/json", text: "{}" },
};

test("a request is made of the form, and what was left empty is not sent", () => {
  expect(makeRequest(fields)).toEqual({
    method: "POST",
    url: "http://127.0.0.1:4010/accounts/99%2F00/calls?to=%2B1919",
    headers: {
      Authorization: `Basic ${Buffer.from("jürgen:a:b").toString("base64")}`,
      "Content-Type": "application/json",
      Prefer: "code=404",
      "x-correlator": "abc",
    },
    body: "{}",
  });
});

test("no token, no body and no preference leave no header", () => {
  const bare = { ...fields, parameters: [], prefer: "", body: undefined };
  const request = makeRequest({ ...bare, credentials: { kind: "bearer", token: "" } });
  expect(request.headers).toEqual({});
  expect(request.body).toBeUndefined();
});

test("the curl line means the same to a shell, quotes and all", () => {
  const line = toCurl({
    method: "POST",
    url: "http://x/?a='",
    headers: { A: "it's" },
    body: '{"a":"\'$x"}',
  });
  const words = execFileSync("sh", [
    "-c",
    `printf '%s\\n' ${line.replace(/^curl/, "")}`,
  ]).toString();
  expect(words.split("\n")).toEqual([
    "-i",
    "-X",
    "POST",
    "http://x/?a='",
    "-H",
    "A: it's",
    "--data-raw",
    '{"a":"\'$x"}',
    "",
  ]);
});

test("only this machine's own addresses are loopback", () => {
  expect(["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"].every(isLoopback)).toBe(
    true,
  );
  expect(["https://127.0.0.1.example.com", "http://10.0.0.1", "nonsense"].some(isLoopback)).toBe(
    false,
  );
});
