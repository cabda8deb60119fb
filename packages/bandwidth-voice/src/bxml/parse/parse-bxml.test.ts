import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDocument, elementOf, verbNames } from "../../../test/arbitrary-bxml.ts";
import { type BxmlError, bxml, isBxmlError, response, speakSentence, tag } from "../../bxml.ts";
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

it.each<[string, unknown]>([
  ["undefined", undefined],
  ["null", null],
  ["uint8array", new TextEncoder().encode("<Response/>")],
  ["promise", Promise.resolve("<Response/>")],
])("what is no text is refused by its type: %s", (kind, value) => {
  expect(errorOf(value as string).message).toBe(`takes a text, got ${kind} (line 1, column 1)`);
});

describe("a document comes back", () => {
  it.each(verbNames)("with every attribute and text of <%s>", (name) => {
    fc.assert(
      fc.property(elementOf(name), (verb) => {
        const document = response(verb as never);
        const parsed = parseBxml(String(document));
        expect(parsed).toEqual(document);
        expect(String(parsed)).toBe(String(document));
      }),
      { numRuns: 40 },
    );
  });

  it("with all its verbs, in their order and with their types", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(parseBxml(String(document))).toEqual(document);
      }),
      { numRuns: 60 },
    );
    const [gather] = parseBxml('<Response><Gather maxDigits="4" gatherUrl="/g"/></Response>').verbs;
    expect(gather?.attributes).toEqual({ maxDigits: 4, gatherUrl: "/g" });
  });

  it("with the root element that it had", () => {
    expect(String(parseBxml(String(bxml(tag("a")))))).toBe(String(bxml(tag("a"))));
  });

  it("written for people: comments, line ends, sections, instructions", () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r
<!-- greeting -->
<Response>
  <?editor tabs?>
  <SpeakSentence voice='julie'>
    Hello <![CDATA[<you> & me]]><!-- and -->!
  </SpeakSentence >\r
  <Transfer>
    <PhoneNumber>
      +19195550123
    </PhoneNumber>
  </Transfer>
  <Record transcribe="true" maxDuration="010.0"/>
  <Tag> a&#x20;b&amp;c </Tag>
</Response>
`;
    expect(String(parseBxml(xml))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response>' +
        '<SpeakSentence voice="julie">&#10;    Hello &#60;you&#62; &#38; me!&#10;  </SpeakSentence>' +
        "<Transfer><PhoneNumber>+19195550123</PhoneNumber></Transfer>" +
        '<Record transcribe="true" maxDuration="10"/><Tag> a b&#38;c </Tag></Response>',
    );
  });
});

describe("an error says the line and the column", () => {
  const cases: [string, string, number, number, object][] = [
    ["an unknown element", "<Response>\n  <Dial/>\n</Response>", 2, 3, { element: "Dial" }],
    [
      "an element in the wrong case",
      "<Response><hangup/></Response>",
      1,
      11,
      { element: "hangup" },
    ],
    [
      "an unknown attribute",
      '<Response>\n<Gather maxDigits="1"\n  gatherurl="/x"/></Response>',
      3,
      3,
      { element: "Gather", attribute: "gatherurl" },
    ],
    [
      "a value out of range",
      '<Response><Gather  tag="maxDigits=9"\tmaxDigits="51"/></Response>',
      1,
      38,
      { attribute: "maxDigits" },
    ],
    [
      "a number that is none",
      '<Response><Pause duration="1e1"/></Response>',
      1,
      18,
      { attribute: "duration" },
    ],
    [
      "a signed number",
      '<Response><Pause duration="+1"/></Response>',
      1,
      18,
      { attribute: "duration" },
    ],
    [
      "a word that is no boolean",
      '<Response><Ring answerCall="yes"/></Response>',
      1,
      17,
      { attribute: "answerCall" },
    ],
    [
      "a missing attribute",
      '<Response>\n\n <Redirect redirectMethod="GET"/></Response>',
      3,
      2,
      { element: "Redirect", attribute: "redirectUrl" },
    ],
    [
      "credentials for an open URL",
      '<Response><Record username="u" recordCompleteUrl="http://e.example"/></Response>',
      1,
      32,
      { attribute: "recordCompleteUrl" },
    ],
    [
      "a verb in a verb",
      "<Response><Gather>\n <SpeakSentence>a</SpeakSentence>\n <Hangup/></Gather></Response>",
      3,
      2,
      { element: "Gather" },
    ],
    [
      "text in an element that takes none",
      "<Response>\n<Gather>\n press one</Gather></Response>",
      2,
      9,
      { element: "Gather" },
    ],
    ["an element in a text", "<Response><Tag>a<b/></Tag></Response>", 1, 17, { element: "b" }],
    ["a verb in a text", "<Response><Tag>a<Hangup/></Tag></Response>", 1, 17, { element: "Tag" }],
    [
      "a text that breaks its rule",
      "<Response><Transfer>\n<PhoneNumber>555</PhoneNumber></Transfer></Response>",
      2,
      14,
      { element: "PhoneNumber" },
    ],
    ["text between verbs", "<Response>\n<Hangup/>\nbye</Response>", 2, 10, { element: "Response" }],
    [
      "a part where verbs stand",
      "<Response>\n <PhoneNumber>+19195550123</PhoneNumber></Response>",
      2,
      2,
      { element: "Response" },
    ],
    [
      "an attribute of the root",
      '<Response\n  xmlns="urn:x"/>',
      2,
      3,
      { element: "Response", attribute: "xmlns" },
    ],
    ["another root", "<!-- x -->\n<Reply/>", 2, 1, { element: "Reply" }],
    [
      "too many parties",
      `<Response>${"<Transfer>"}${"<PhoneNumber>+19195550123</PhoneNumber>".repeat(9)}</Transfer></Response>`,
      1,
      11,
      { element: "Transfer" },
    ],
    ["a tag that is not closed", "<Response>\n<Hangup>\n</Response>", 3, 1, { element: undefined }],
    [
      "an attribute twice",
      '<Response><Pause duration="1" duration="2"/></Response>',
      1,
      43,
      { element: undefined },
    ],
    ["text that ends too soon", "<Response><Hangup/>", 1, 20, {}],
    ["a bare ampersand", "<Response><Tag>a & b</Tag></Response>", 1, 20, {}],
    ["something after the root", "<Response/>\n<Response/>", 2, 1, {}],
    ["no XML at all", "invalidBXML", 1, 1, {}],
    ["nothing", "", 1, 1, {}],
    ["a character that XML does not have", "<Response><Tag>\u0001</Tag></Response>", 1, 16, {}],
    ["a reference to such a character", "<Response><Tag>&#0;</Tag></Response>", 1, 20, {}],
    ["an entity that is not declared", "<Response><Tag>😀&nbsp;</Tag></Response>", 1, 18, {}],
    [
      "a line end of another system",
      "<Response>\r\n\r<Dial/></Response>",
      3,
      1,
      { element: "Dial" },
    ],
  ];
  it.each(cases)("%s", (_name, xml, line, column, rest) => {
    const error = errorOf(xml);
    expect(error).toMatchObject({ line, column, ...rest });
    expect(error.message).toMatch(new RegExp(`\\(line ${line}, column ${column}\\)$`));
  });

  it("and quotes no text, which may be a secret", () => {
    for (const xml of [
      '<Response><Gather username="hunter22" gatherUrl="http://hunter22.example"/></Response>',
      '<Response><Gather password="hunter22"</Response>',
      "<Response><Tag>hunter22</Tag",
      `<Response><Tag>${"hunter22".repeat(40)}</Tag></Response>`,
    ])
      expect(errorOf(xml).message).not.toContain("hunter22");
  });
});

it("a parsed verb may stand in a built document", () => {
  const { verbs } = parseBxml("<Response><Tag>a</Tag></Response>");
  expect(response(speakSentence("b"), ...verbs).verbs).toHaveLength(2);
});
