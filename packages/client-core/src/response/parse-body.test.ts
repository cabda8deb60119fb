import { describe, expect, it } from "vitest";
import { parseBody } from "./parse-body.ts";

const json = ["application/json", "application/problem+json"];

describe("the value of a body", () => {
  it.each<[string, string | null]>([
    ["JSON", "application/json"],
    ["JSON with parameters", "Application/JSON; charset=utf-8"],
    ["a relative of JSON", "application/problem+json"],
    ["a body of no type", null],
  ])("is parsed where the spec says JSON, from %s", (_, type) => {
    expect(parseBody('{"a":1}', type, true, json)).toEqual({ a: 1 });
  });

  it("is the text where the spec says another type", () => {
    expect(parseBody("<a/>", "application/xml", true, ["application/xml"])).toBe("<a/>");
  });

  it.each<[string, string | null, string]>([
    ["", "application/json", "the body is empty"],
    [
      "<html>",
      "text/html",
      "the body is text/html instead of application/json or application/problem+json",
    ],
    ['{"a":', "application/json", "the body is not valid JSON"],
    ["null", "application/json", "the body is null"],
    ["oops", null, "the body is not valid JSON"],
  ])("is unexpected where %j comes as %s", (text, type, problem) => {
    for (const ok of [true, false])
      expect(parseBody(text, type, ok, json)).toMatchObject({ problem, text });
  });

  it("is nothing for a success without a declared body, and never nothing for a failure", () => {
    expect(parseBody("", null, true, [])).toBeUndefined();
    expect(parseBody("surprise", "text/plain", true, [])).toBeUndefined();
    expect(parseBody("", null, false, [])).toMatchObject({ problem: "the body is empty" });
    expect(parseBody("surprise", "text/plain", false, [])).toMatchObject({ text: "surprise" });
    expect(parseBody('{"a":1}', "application/json", false, [])).toEqual({ a: 1 });
  });

  it("of an undocumented status is parsed if it may be JSON, and unexpected otherwise", () => {
    expect(parseBody('{"a":1}', "application/json", false, undefined)).toEqual({ a: 1 });
    expect(parseBody('{"a":1}', null, false, undefined)).toEqual({ a: 1 });
    expect(parseBody("<html>", "text/html", false, undefined)).toMatchObject({
      problem: "the body is text/html instead of application/json",
      text: "<html>",
    });
    expect(parseBody("{", "application/json", false, undefined)).toMatchObject({ text: "{" });
    expect(parseBody("", null, false, undefined)).toMatchObject({ problem: "the body is empty" });
  });
});
