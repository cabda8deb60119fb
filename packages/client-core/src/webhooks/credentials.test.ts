import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basicCheck, basicHeader, equalBytes } from "./credentials.ts";

const own = { username: "callback-user", password: "pässword: 1" };
const check = basicCheck(own);
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

describe("credentials", () => {
  it("are let in as HTTP Basic, in UTF-8, whatever the case of the scheme", async () => {
    expect(await check(basicHeader(own))).toBe(true);
    expect(await check(`bASIC  ${base64("callback-user:pässword: 1")} `)).toBe(true);
  });

  it.each<[string, string | undefined]>([
    ["none", undefined],
    ["an empty header", ""],
    ["no value", "Basic"],
    ["another scheme", `Bearer ${base64("callback-user:pässword: 1")}`],
    ["plain text", "Basic callback-user:password"],
    ["broken base64", "Basic a"],
    ["another password", `Basic ${base64("callback-user:pässword: 2")}`],
    ["half of the password", `Basic ${base64("callback-user:pässword")}`],
    ["more than the password", `Basic ${base64("callback-user:pässword: 12")}`],
    ["another name", `Basic ${base64("callback-users:pässword: 1")}`],
    ["the password alone", `Basic ${base64("pässword: 1")}`],
    ["Latin-1", `Basic ${btoa("callback-user:pässword: 1")}`],
    ["two at once", `${basicHeader(own)}, ${basicHeader(own)}`],
  ])("are refused if they are %s", async (_, header) => {
    expect(await check(header)).toBe(false);
  });

  it("may be one of several pairs, first or last", async () => {
    const other = { username: "fallback-user", password: "other" };
    const either = basicCheck([own, other]);
    expect(await either(basicHeader(own))).toBe(true);
    expect(await either(basicHeader(other))).toBe(true);
    expect(await either(basicHeader({ username: "fallback-user", password: own.password }))).toBe(
      false,
    );
  });

  it("that cannot be used are refused at once", () => {
    expect(() => basicCheck([])).toThrow(/empty list/);
    expect(() => basicCheck({ username: "", password: "" })).toThrow(/"none"/);
    expect(() => basicCheck({ username: "a:b", password: "" })).toThrow(/colon/);
    const missing = { username: "a", password: undefined as unknown as string };
    expect(() => basicCheck(missing)).toThrow(/both strings/);
  });

  it("let in exactly the pair that was given", async () => {
    // A lone surrogate has no UTF-8.
    const text = fc.string({ unit: "grapheme", maxLength: 4 });
    const pair = fc
      .record({ username: text.map((name) => name.replaceAll(":", "")), password: text })
      .filter(({ username, password }) => username + password !== "");
    await fc.assert(
      fc.asyncProperty(pair, pair, async (accepted, given) => {
        const same = accepted.username === given.username && accepted.password === given.password;
        expect(await basicCheck(accepted)(basicHeader(accepted))).toBe(true);
        expect(await basicCheck(accepted)(basicHeader(given))).toBe(same);
      }),
    );
  });
});

describe("the comparison", () => {
  it("reads every byte of both, wherever they differ", () => {
    const counted = (bytes: number[]) => {
      const reads = { count: 0 };
      const list = new Proxy(bytes, {
        get: (target, key) => {
          if (/^\d+$/.test(String(key))) reads.count++;
          return Reflect.get(target, key) as unknown;
        },
      });
      return { list, reads };
    };
    for (const different of [-1, 0, 15, 31]) {
      const a = counted(Array.from({ length: 32 }, () => 7));
      const b = counted(Array.from({ length: 32 }, (_, index) => (index === different ? 8 : 7)));
      expect(equalBytes(a.list, b.list)).toBe(different === -1);
      expect([a.reads.count, b.reads.count]).toEqual([32, 32]);
    }
  });
});
