import { describe, expect, it } from "vitest";
import { createRedactor } from "./redact.ts";

const { text } = createRedactor(['pa"ss/w~rd+1', "a"]);

describe("what is shown of an answer", () => {
  it.each([
    ["as it is", 'it was pa"ss/w~rd+1!', "it was [redacted]!"],
    ["in JSON", String.raw`"pa\"ss/w~rd+1"`, '"[redacted]"'],
    ["in a form", "p=pa%22ss%2Fw%7Erd%2B1&q", "p=[redacted]&q"],
    ["in base64", "cGEic3Mvd35yZCsx", "[redacted]"],
    ["in a JSON pointer", '/body/pa"ss~1w~0rd+1/0', "/body/[redacted]/0"],
  ])("has none of the known secrets %s", (_, plain, shown) => {
    expect(text(plain)).toBe(shown);
  });

  it("keeps its words though a secret is one letter long", () => {
    expect(text("a call, and a.b")).toBe("[redacted] call, and [redacted].b");
    expect(text("/headers/x-correlator")).toBe("/headers/x-correlator");
  });

  it("has no secrets that it does not know, where name or form tells them", () => {
    const jwt = "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.";
    expect(
      createRedactor([]).json({
        token: "t-1",
        nested: [{ clientSecret: 5, password: null, pageToken: "p-1" }],
        "set-cookie": ["s=1"],
        text: `Bearer abcdef, ${jwt}, https://u:p@host/x?access_token=q&b=1`,
        sdp: "a=ice-pwd:secret\r\na=crypto:1 AES inline:key",
      }),
    ).toEqual({
      token: "[redacted]",
      nested: [{ clientSecret: "[redacted]", password: null, pageToken: "p-1" }],
      "set-cookie": "[redacted]",
      text: "Bearer [redacted], [redacted], https://[redacted]@host/x?access_token=[redacted]&b=1",
      sdp: "a=ice-pwd:[redacted]\r\na=crypto:1 AES inline:[redacted]",
    });
  });

  it("hides a secret of digits that comes back as a number", () => {
    expect(createRedactor(["471100"]).json({ pin: 471100, other: 471101 })).toEqual({
      pin: "[redacted]",
      other: 471101,
    });
  });
});
