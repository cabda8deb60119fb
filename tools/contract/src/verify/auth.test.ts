import { describe, expect, it } from "vitest";
import { loadApi } from "../spec/load.ts";
import { readAuth } from "./auth.ts";

const voice = loadApi("bandwidth-voice");

describe("credentials", () => {
  it("are a bearer token, or user and password, which may have colons, or none", () => {
    expect(readAuth("bearer:abc.def==", "--auth", voice).header).toBe("Bearer abc.def==");
    expect(readAuth("basic:me:pass:word", "--auth", voice)).toEqual({
      header: `Basic ${btoa("me:pass:word")}`,
      secrets: [btoa("me:pass:word"), "me:pass:word", "pass:word"],
    });
    expect(readAuth("none", "--auth", voice)).toEqual({ header: undefined, secrets: [] });
  });

  it.each([
    ["sesame", /^TELESPEC_AUTH must be bearer:TOKEN, basic:USER:PASSWORD or none\.$/],
    ["bearer:", /must be bearer:TOKEN/],
    ["digest:sesame", /must be bearer:TOKEN/],
    ["bearer:sesame two", /characters that no bearer token has/],
    ["bearer:sesame\n", /characters that no bearer token has/],
    ["basic:sesame", /needs a user and a password/],
    ["basic::sesame", /needs a user and a password/],
  ])("that are wrong are refused without being shown: %j", (text, message) => {
    const read = () => readAuth(text, "TELESPEC_AUTH", voice);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/sesame/);
  });

  it("of a kind that the API does not take are refused", () => {
    expect(() => readAuth("bearer:abc", "--auth", loadApi("bandwidth-webrtc"))).toThrow(
      "--auth gives bearer, and bandwidth-webrtc takes basic.",
    );
  });
});
