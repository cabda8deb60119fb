import { describe, expect, it } from "vitest";
import { readVerifyArguments } from "./arguments.ts";

const read = (...given: string[]) => readVerifyArguments(given, ["voice", "webrtc"], "here");
const url = ["--base-url", "https://voice.example.com/v2/"];

describe("the command line of verify", () => {
  it("needs an API and an address, and has defaults for the rest", () => {
    expect(read("voice", ...url)).toEqual({
      kind: "run",
      api: "voice",
      baseUrl: "https://voice.example.com/v2",
      auth: undefined,
      write: false,
      given: new Map(),
      timeout: 10_000,
      out: "here",
    });
  });

  it("takes values of parameters, which may have equals signs", () => {
    const told = read("voice", ...url, "--param", "callId=c-1", "--param", "pageToken=a==");
    expect(told).toMatchObject({
      given: new Map([
        ["callId", "c-1"],
        ["pageToken", "a=="],
      ]),
    });
  });

  it("takes a timeout in seconds", () => {
    expect(read("voice", ...url, "--timeout", "0.5")).toMatchObject({ timeout: 500 });
  });

  it.each([
    [["voice"], /--base-url is missing/],
    [["voice", "--base-url", "voice.example.com"], /must be an http or https URL/],
    [["voice", "--base-url", "https://me:sesame@voice.example.com"], /must have no credentials/],
    [["voice", "--base-url", "https://voice.example.com?key=sesame"], /no query/],
    [["voice", "sesame", ...url], /more than one name\. With npm, options stand after --/],
    [["voice", ...url, "--param", "callId"], /--param must be NAME=VALUE/],
    [["voice", ...url, "--param", "a=1", "--param", "a=2"], /the same parameter twice/],
    [["voice", ...url, "--timeout", "0"], /--timeout must be seconds/],
    [["voice", ...url, "--timeout", "1e3"], /--timeout must be seconds/],
    [["voice", ...url, "--out", ""], /--out needs a directory/],
    [["voice", ...url, "--wirte"], /--wirte/],
  ])("says what is wrong with %j, and shows no secret", (given, message) => {
    const told = read(...given);
    expect(told).toMatchObject({ kind: "wrong", message: expect.stringMatching(message) });
    expect(JSON.stringify(told)).not.toContain("sesame");
  });
});
