import { describe, expect, it } from "vitest";
import { parseUrl } from "./parse-url.ts";

describe("parseUrl", () => {
  it("resolves against a base", () => {
    expect(parseUrl("?b=1", "https://a.example/x?a=1")?.href).toBe("https://a.example/x?b=1");
  });

  it.each(["", "http://", "https://user@a.example", "https://user:pass@a.example", "https://:p@a"])(
    "gives nothing for %j",
    (text) => {
      expect(parseUrl(text)).toBeUndefined();
    },
  );
});
