import { describe, expect, it } from "vitest";
import { namesOf } from "./names.ts";

describe("the names of a new API", () => {
  it("come in all forms in which a name occurs", () => {
    expect(namesOf("call-recording2")).toEqual({
      kebab: "call-recording2",
      camel: "callRecording2",
      pascal: "CallRecording2",
      title: "Call Recording2",
    });
  });

  it.each([
    "",
    "Voice",
    "voice_mail",
    "-voice",
    "voice--mail",
    "2fa",
    "../voice",
    "voice mail",
    "a".repeat(41),
  ])("are not made of %j", (name) => {
    expect(() => namesOf(name)).toThrow(/cannot name an API: write words of small letters/);
  });
});
