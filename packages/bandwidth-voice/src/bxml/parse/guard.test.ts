import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BxmlError, isBxmlError } from "../../bxml.ts";
import { parseBxml } from "../../bxml-parse.ts";

function errorOf(xml: string): BxmlError {
  try {
    parseBxml(xml);
  } catch (error) {
    if (isBxmlError(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("what would harm is refused", () => {
  it("external entities", () => {
    const xml = `<?xml version="1.0"?>
<!DOCTYPE Response [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<Response><Tag>&x;</Tag></Response>`;
    expect(errorOf(xml)).toMatchObject({
      line: 2,
      column: 1,
      problem: expect.stringContaining("DOCTYPE"),
    });
  });

  it("entities that grow", () => {
    const bomb = Array.from(
      { length: 20 },
      (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
    ).join("");
    const xml = `<!DOCTYPE Response [<!ENTITY e0 "ha">${bomb}]><Response><Tag>&e20;</Tag></Response>`;
    expect(errorOf(xml).problem).toContain("DOCTYPE");
  });

  it("declarations in strange places and spellings", () => {
    for (const xml of [
      "<!doctype Response><Response/>",
      "<Response><!DOCTYPE x></Response>",
      "<!ELEMENT a>",
      "<!>",
    ])
      expect(errorOf(xml).problem, xml).toContain("not allowed");
    // No declaration: text.
    expect(
      String(
        parseBxml("<Response><Tag><![CDATA[<!DOCTYPE x>]]></Tag><!-- <!DOCTYPE --></Response>"),
      ),
    ).toContain("&#60;!DOCTYPE x&#62;");
  });

  it("more than 64 KB, counted in bytes", () => {
    const wrap = (text: string) => `<Response><!--${text}--></Response>`;
    const room = 65536 - wrap("").length;
    expect(parseBxml(wrap("x".repeat(room))).verbs).toEqual([]);
    expect(errorOf(wrap("x".repeat(room + 1))).problem).toContain("65537 bytes");
    expect(errorOf(wrap("é".repeat(room / 2 + 1))).problem).toContain("64 KB");
  });

  it("elements that stand too deep, before the parser runs out of stack", () => {
    const nested = (levels: number) =>
      `<Response><SpeakSentence>${"<emphasis>".repeat(levels)}a${"</emphasis>".repeat(levels)}</SpeakSentence></Response>`;
    expect(parseBxml(nested(30)).verbs).toHaveLength(1);
    expect(errorOf(nested(31))).toMatchObject({
      line: 1,
      problem: expect.stringContaining("32 deep"),
    });
    expect(errorOf("<a>".repeat(21000))).toMatchObject({
      problem: expect.stringContaining("deep"),
    });
    expect(errorOf("<a b=\">\" c='/>'>".repeat(3000)).problem).toContain("deep");
    // Side by side is not deep, with or without an end tag.
    const flat = `<Response>${'<Tag>a</Tag><Pause duration="1"/><!-- <a><a> --><Pause />'.repeat(500)}</Response>`;
    expect(parseBxml(flat).verbs).toHaveLength(1500);
  });

  it.each([
    ["comments that never end", "<!--".repeat(16000)],
    ["sections that never end", `<Response>${"<![CDATA[".repeat(7000)}`],
    ["quotes that never end", `<Response ${"a='".repeat(20000)}`],
    ["carriage returns", `<Response><Tag>x${"\r".repeat(65000)}x</Tag></Response>`],
    ["references", `<Response><Tag>${"&amp;".repeat(13000)}</Tag></Response>`],
    ["attributes", `<Response ${Array.from({ length: 6000 }, (_, i) => `a${i}=""`).join(" ")}/>`],
    ["brackets", "<".repeat(65000)],
    ["blanks", `<Response${" ".repeat(65000)}`],
    ["a URL", `<Response><PlayAudio>${"a:".repeat(30000)}</PlayAudio></Response>`],
    [
      "values of the User-To-User header",
      `<Response><Forward to="+19195550123" uui="${"a;encoding=hex,".repeat(4000)}"/></Response>`,
    ],
    [
      "call ids",
      `<Response><Conference callIdsToCoach="${"c-1 , ".repeat(10000)}">a</Conference></Response>`,
    ],
  ])("text made to take long: %s", (_name, xml) => {
    const before = process.cpuUsage();
    expect(() => parseBxml(xml)).toThrow(expect.objectContaining({ name: "BxmlError" }));
    expect(process.cpuUsage(before).user).toBeLessThan(500_000);
  });

  it("any text gives a document or a BxmlError, and a document can be read again", () => {
    const pieces = [
      "<Response>",
      "</Response>",
      "<Tag>",
      "</Tag>",
      "<Hangup/>",
      "<Gather ",
      "maxDigits=",
      '"1"',
      "/>",
      ">",
      "<",
      "&",
      "&amp;",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "<?x ?>",
      "a",
      " ",
      "\n",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const xml = parts.join("");
        try {
          const document = parseBxml(xml);
          expect(parseBxml(String(document))).toEqual(document);
        } catch (error) {
          if (!isBxmlError(error)) throw error;
          expect(error.line).toBeGreaterThan(0);
          expect(error.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
