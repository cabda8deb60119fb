import { expect, test } from "vitest";
import type { Operation } from "../spec/operations.ts";
import type { SecurityAlternative } from "../spec/security.ts";
import { basicCredentials, challenges, isAuthorized } from "./security.ts";

function secured(...security: SecurityAlternative[]): Operation {
  const rest = { requestBody: undefined, responses: [], echoed: [], paging: undefined };
  return { id: "a", method: "GET", path: "/a", security, ...rest };
}

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
const allows = (operation: Operation, authorization: string) =>
  isAuthorized(operation, { authorization }, {});

test("Basic needs a user name and a password, which may hold colons", () => {
  const operation = secured([{ kind: "basic" }]);
  const good = [
    basic("user:pass"),
    basic("user:pa:ss:"),
    basic("ü:"),
    "basic dTpw",
    "BASIC   dTpw",
  ];
  const bad = ["", "Basic", "Basic dXNlcg==", "Basic ü", "Basic dTpw x", "Bearer dTpw", "dTpw"];
  expect(good.filter((value) => !allows(operation, value))).toEqual([]);
  expect(bad.filter((value) => allows(operation, value))).toEqual([]);
  expect(basicCredentials(basic("user:pa:ss"))).toEqual({ user: "user", password: "pa:ss" });
});

test("Bearer needs a token, and its scheme is written in any case", () => {
  const operation = secured([{ kind: "bearer" }]);
  const good = ["Bearer a.b-c_d~e+f/g==", "bearer a", "BEARER a"];
  const bad = ["", "Bearer", "Bearer ", "Bearer a b", "Bearera", "Basic dTpw"];
  expect(good.filter((value) => !allows(operation, value))).toEqual([]);
  expect(bad.filter((value) => allows(operation, value))).toEqual([]);
});

test("a key is looked for where the spec says", () => {
  const places = ["header", "query", "cookie"] as const;
  const [inHeader, inQuery, inCookie] = places.map((place) =>
    secured([{ kind: "key", in: place, name: "Key" }]),
  ) as [Operation, Operation, Operation];
  expect(isAuthorized(inHeader, { key: "1" }, {})).toBe(true);
  expect(isAuthorized(inHeader, {}, { Key: "1" })).toBe(false);
  expect(isAuthorized(inQuery, {}, { Key: "1" })).toBe(true);
  expect(isAuthorized(inQuery, { key: "1" }, {})).toBe(false);
  expect(isAuthorized(inCookie, { cookie: "a=b; Key=1" }, {})).toBe(true);
  expect(isAuthorized(inCookie, { cookie: "a=b; Key=" }, {})).toBe(false);
});

test("one alternative suffices, but all of its schemes are needed", () => {
  const key = { kind: "key", in: "header", name: "Key" } as const;
  const operation = secured([{ kind: "basic" }, key], [{ kind: "bearer" }]);
  expect(isAuthorized(operation, { authorization: "Bearer a" }, {})).toBe(true);
  expect(isAuthorized(operation, { authorization: "Basic dTpw" }, {})).toBe(false);
  expect(isAuthorized(operation, { authorization: "Basic dTpw", key: "1" }, {})).toBe(true);
});

test("no requirement, an empty one and one that HTTP does not show let everybody in", () => {
  for (const operation of [
    secured(),
    secured([{ kind: "basic" }], []),
    secured([{ kind: "unseen" }]),
  ]) {
    expect(isAuthorized(operation, {}, {})).toBe(true);
  }
});

test("a challenge names each scheme once", () => {
  expect(
    challenges(secured([{ kind: "bearer" }], [{ kind: "basic" }, { kind: "bearer" }]), "api"),
  ).toBe('Bearer realm="api", Basic realm="api", charset="UTF-8"');
  expect(challenges(secured([{ kind: "unseen" }]), "api")).toBeUndefined();
});
