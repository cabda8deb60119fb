import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextLink } from "./link.ts";

describe("nextLink", () => {
  it.each<[string, string | undefined]>([
    ['<https://a.example/2>; rel="next"', "https://a.example/2"],
    ["<2>;rel=next", "2"],
    ['<1>; rel="prev", <2>; rel="next", <9>; rel="last"', "2"],
    ['<2>; rel="last NEXT"', "2"],
    ['<2>; title="a, b; rel=\\"x\\""; rel="next"', "2"],
    ['<a,b;c>; rel="next"', "a,b;c"],
    ['<2>; REL="next"', "2"],
    ['<1>; rel="prev"; rel="next"', undefined],
    ['<1>; rel="nextish"', undefined],
    ['<1>; title="rel=next"', undefined],
    ["<1>", undefined],
    ["garbage", undefined],
    ["", undefined],
    ['<1; rel="next"', undefined],
    ['<2>; hreflang; rel="next"', "2"],
    ['<2>  ;  rel = "next"', "2"],
    ['<>; rel="next"', ""],
  ])("reads %s", (header, target) => {
    expect(nextLink(header)).toBe(target);
  });

  it("finds the one next among any other links", () => {
    const target = fc.webUrl({ withQueryParameters: true });
    const quoted = fc
      .string({ unit: "grapheme-ascii" })
      .map((text) => `"${text.replace(/[\\"]/g, "\\$&")}"`);
    const other = fc
      .tuple(target, quoted, fc.constantFrom("prev", "last", "self"))
      .map(([url, title, rel]) => `<${url}>; title=${title}; rel="${rel}"`);
    const others = fc.array(other, { maxLength: 3 });
    fc.assert(
      fc.property(others, target, quoted, others, (before, url, title, after) => {
        const next = `<${url}>; title=${title}; rel="next"`;
        expect(nextLink([...before, next, ...after].join(", "))).toBe(url);
        expect(nextLink([...before, ...after].join(","))).toBeUndefined();
      }),
    );
  });

  it("reads any text without failing, in time that does not explode", () => {
    const start = performance.now();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        nextLink(text);
      }),
    );
    for (const text of ["<a>; ", '<a>;a="', "<", "<a>;;", '<a>; a="\\'])
      nextLink(text.repeat(3000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
