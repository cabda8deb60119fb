import { describe, expect, it } from "vitest";
import { failureCode, isBeforeSending } from "./before-sending.ts";

const failed = (cause: unknown) => new TypeError("fetch failed", { cause });
const coded = (code: string, more = {}) => Object.assign(new Error(code), { code, ...more });

describe("isBeforeSending", () => {
  it.each([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "UND_ERR_CONNECT_TIMEOUT",
    "ConnectionRefused",
    "FailedToOpenSocket",
  ])("is true for %s, on the error or as its cause", (code) => {
    expect(isBeforeSending(coded(code))).toBe(true);
    expect(isBeforeSending(failed(coded(code)))).toBe(true);
  });

  it("is true for whatever Node met while connecting", () => {
    expect(isBeforeSending(failed(coded("EHOSTUNREACH", { syscall: "connect" })))).toBe(true);
    expect(isBeforeSending(failed(coded("EHOSTUNREACH", { syscall: "write" })))).toBe(false);
  });

  it.each(["ECONNRESET", "EPIPE", "ETIMEDOUT", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT"])(
    "is false for %s",
    (code) => expect(isBeforeSending(failed(coded(code)))).toBe(false),
  );

  it("is true for a host with several addresses if all of them failed so", () => {
    const tried = (...syscalls: string[]) =>
      failed(
        Object.assign(
          new AggregateError(syscalls.map((syscall) => coded("ETIMEDOUT", { syscall }))),
          { code: "ETIMEDOUT" },
        ),
      );
    expect(isBeforeSending(tried("connect", "connect"))).toBe(true);
    expect(isBeforeSending(tried("connect", "write"))).toBe(false);
    expect(isBeforeSending(tried())).toBe(false);
  });

  it("is false where nothing is known", () => {
    const circular = new Error("a");
    circular.cause = circular;
    for (const error of [
      undefined,
      null,
      "ECONNREFUSED",
      {},
      new TypeError("Failed to fetch"),
      circular,
    ])
      expect(isBeforeSending(error)).toBe(false);
    expect(failureCode(new DOMException("m", "AbortError"))).toBeUndefined();
  });
});
