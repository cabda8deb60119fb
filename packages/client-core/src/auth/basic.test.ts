import { describe, expect, it } from "vitest";
import { basic } from "./basic.ts";

const context = { fetch: () => Promise.reject(new Error("no request is needed")) };

describe("basic", () => {
  it("encodes user name and password as UTF-8 (RFC 7617, section 2.1)", () => {
    expect(basic("test", "123\u00a3").authorization(context)).toBe("Basic dGVzdDoxMjPCow==");
    expect(basic("Aladdin", "open sesame").authorization(context)).toBe(
      "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
    );
    expect(basic("a", "b:c").authorization(context)).toBe(`Basic ${btoa("a:b:c")}`);
  });

  it("refuses a user name with a colon, control characters, and what is no text", () => {
    expect(() => basic("a:b", "c")).toThrow("must not contain a colon");
    expect(() => basic("a", "b\r\n")).toThrow("control characters");
    expect(() => basic("a", undefined as never)).toThrow("both must be strings");
  });

  it("has no other credentials after a 401", () => {
    expect(basic("a", "b").invalidate("Basic")).toBe(false);
  });
});
