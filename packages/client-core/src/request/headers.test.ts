import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HeaderRecord, setHeader } from "./headers.ts";
import { Refusal } from "./refuse.ts";

function headersOf(name: string, value: unknown): HeaderRecord {
  const headers: HeaderRecord = {};
  setHeader(headers, name, value);
  return headers;
}

describe("a header", () => {
  it("has its name in lower case, and one value", () => {
    const headers = headersOf("X-Correlator", "a");
    setHeader(headers, "x-correlator", 2);
    expect(headers).toEqual({ "x-correlator": "2" });
  });

  it("is left out when undefined", () => {
    expect(headersOf("x-a", undefined)).toEqual({});
  });

  it.each(["a\r\nx-evil: 1", "a\nb", "a\0b", "caf\u0119", null, {}])(
    "refuses the value %j",
    (value) => {
      expect(() => headersOf("x-a", value)).toThrow(expect.any(Refusal));
    },
  );

  it.each(["", "a b", "a:b", "a\r\nb", "\u00e9"])("refuses the name %j", (name) => {
    expect(() => headersOf(name, "v")).toThrow(expect.any(Refusal));
  });

  it.each(["Content-Length", "transfer-encoding", "Connection", "expect", "upgrade", "keep-alive"])(
    "refuses %s, which frames the message",
    (name) => {
      expect(() => headersOf(name, "1")).toThrow(expect.any(Refusal));
      expect(headersOf(`x-${name}`, "1")).toEqual({ [`x-${name.toLowerCase()}`]: "1" });
    },
  );

  it("accepts exactly what the runtime's Headers accept and keep", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        let mine: string | undefined;
        try {
          mine = headersOf("x-a", value)["x-a"];
        } catch {
          return;
        }
        expect(new Headers({ "x-a": mine as string }).get("x-a")).toBe(value.trim());
      }),
    );
  });
});
