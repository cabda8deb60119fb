import { describe, expect, it } from "vitest";
import { type XmlDocument, xmlDocument } from "../xml-document.ts";
import { isJson, serializeBody } from "./body.ts";

const json = { mediaType: "application/json", required: true };
const xml = { mediaType: "application/xml", required: true };
const refusal = (reason: string) =>
  expect.objectContaining({ reason: expect.stringContaining(reason) });

describe("a request body", () => {
  it("is JSON where the spec says JSON, strings included", () => {
    expect(serializeBody(json, { a: [1, null] })).toBe('{"a":[1,null]}');
    expect(serializeBody(json, "text")).toBe('"text"');
  });

  it("is the text itself where the spec says XML", () => {
    expect(serializeBody(xml, "<Bxml/>")).toBe("<Bxml/>");
    const built: XmlDocument = { [xmlDocument]: true, toString: () => "<Bxml/>" };
    expect(serializeBody(xml, built)).toBe("<Bxml/>");
  });

  it("is refused as XML when it is neither text nor a built document", () => {
    for (const value of [
      {},
      [],
      3,
      null,
      { toString: () => "<Bxml/>" },
      new Date(),
      new Error("x"),
    ])
      expect(() => serializeBody(xml, value)).toThrow(refusal("must be text"));
  });

  it("is refused when missing, or not wanted", () => {
    expect(() => serializeBody(json, undefined)).toThrow(refusal("is missing"));
    expect(() => serializeBody(undefined, {})).toThrow(refusal("takes no request body"));
    expect(serializeBody({ ...json, required: false }, undefined)).toBeUndefined();
  });

  it("is refused when JSON cannot hold it, without quoting it", () => {
    const cycle: Record<string, unknown> = { password: "hunter22" };
    cycle.self = cycle;
    expect(() => serializeBody(json, cycle)).toThrow(refusal("a cycle"));
    expect(() => serializeBody(json, 1n)).toThrow(refusal("a BigInt"));
    expect(() => serializeBody(json, () => 1)).toThrow(refusal("a function"));
    const toJSON = () => {
      throw new Error("hunter22");
    };
    expect(() => serializeBody(json, { toJSON })).toThrow(
      expect.objectContaining({ reason: expect.not.stringContaining("hunter22") }),
    );
  });
});

describe("isJson", () => {
  it("knows JSON and its relatives", () => {
    for (const type of ["application/json; charset=utf-8", "application/problem+json", "text/JSON"])
      expect(isJson(type)).toBe(true);
    for (const type of ["application/xml", "application/jsonp", "text/html"])
      expect(isJson(type)).toBe(false);
  });
});
