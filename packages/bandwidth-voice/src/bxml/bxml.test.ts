import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyDocument,
  elementOf,
  hostileText,
  makers,
  verbNames,
} from "../../test/arbitrary-bxml.ts";
import { type Read, readXml } from "../../test/xml-reader.ts";
import {
  type BxmlElement,
  bxml,
  gather,
  hangup,
  phoneNumber,
  playAudio,
  redirect,
  response,
  speakSentence,
  ssmlEmphasis,
  tag,
  transfer,
} from "../bxml.ts";

/** An element as the reader must give it back: every value as text. */
function expected({ name, attributes, children }: BxmlElement): Read {
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, String(value)]),
    ),
    children: children
      .filter((child) => child !== "")
      .map((child) => (typeof child === "string" ? child : expected(child as BxmlElement))),
  };
}

describe("a document", () => {
  it("is XML with the verbs in their order", () => {
    const document = response(
      speakSentence("Hello"),
      gather({ gatherUrl: "/gather", maxDigits: 4 }, playAudio("https://app.example.com/a.wav")),
      redirect({ redirectUrl: "/next" }),
      tag("text"),
      transfer({ transferCallerId: "+19195550100" }, phoneNumber("+19195550123")),
      hangup(),
    );
    expect(String(document)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response><SpeakSentence>Hello</SpeakSentence>' +
        '<Gather gatherUrl="/gather" maxDigits="4"><PlayAudio>https://app.example.com/a.wav</PlayAudio></Gather>' +
        '<Redirect redirectUrl="/next"/><Tag>text</Tag><Transfer transferCallerId="+19195550100">' +
        "<PhoneNumber>+19195550123</PhoneNumber></Transfer><Hangup/></Response>",
    );
    expect(document.root).toBe("Response");
    expect(document.verbs.map(({ name }) => name)).toEqual([
      ...["SpeakSentence", "Gather", "Redirect", "Tag", "Transfer", "Hangup"],
    ]);
  });

  it("may have the root element Bxml, and no verb", () => {
    expect(String(bxml())).toBe('<?xml version="1.0" encoding="UTF-8"?><Bxml></Bxml>');
    expect(bxml(hangup()).root).toBe("Bxml");
  });

  it("equals another one with the same contents", () => {
    expect(response(tag("a"), hangup())).toEqual(response(tag("a"), hangup()));
    expect(response(tag("a"))).not.toEqual(response(tag("b")));
  });

  it("never changes, whatever happens to what it was made from", () => {
    const attributes = { gatherUrl: "/a", maxDigits: 1 };
    const prompt = [playAudio("/a.wav")];
    const verb = gather(attributes, ...prompt);
    const verbs = [verb];
    const document = response(...verbs);
    const before = String(document);
    attributes.maxDigits = 99;
    prompt.pop();
    verbs.pop();
    expect(String(document)).toBe(before);
    for (const part of [document, document.verbs, verb, verb.attributes, verb.children])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it("may share an element with others", () => {
    const goodbye = speakSentence("Goodbye");
    expect(String(response(goodbye, goodbye))).toContain(`${goodbye}${goodbye}`);
  });
});

describe("what goes in comes out of a parser", () => {
  it.each([...makers.keys()])("for every attribute and text of <%s>", (name) => {
    fc.assert(
      fc.property(elementOf(name), (element) => {
        expect(readXml(String(element))).toEqual(expected(element));
      }),
      { numRuns: 60 },
    );
  });

  it("for whole documents", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const root = readXml(String(document));
        expect(root.children).toEqual(document.verbs.map(expected));
      }),
      { numRuns: 100 },
    );
  });
});

describe("hostile text", () => {
  it("adds no verb and no attribute, wherever text is allowed", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const short = text.slice(0, 200).replace(/\p{Cs}/gu, "");
        const document = response(
          tag(short),
          gather({ tag: short, username: short }),
          speakSentence("x", ssmlEmphasis("y", short), short),
        );
        const { children } = readXml(String(document));
        expect(children.map((child) => (child as Read).name)).toEqual([
          ...["Tag", "Gather", "SpeakSentence"],
        ]);
        expect((children[0] as Read).children.join("")).toBe(short);
        expect((children[1] as Read).attributes).toEqual({ tag: short, username: short });
        expect((children[2] as Read).children.slice(0, 2)).toEqual([
          "x",
          { name: "emphasis", attributes: {}, children: [`y${short}`] },
        ]);
      }),
    );
  });

  it.each([
    ["x</Tag><Hangup/><Tag>"],
    ['"/><Hangup a="'],
    ["]]><Hangup/>"],
    ["a<b and c>d"],
    ["&lt;break time=&quot;1s&quot;/&gt;"],
    ["<break/>"],
  ])("is spoken and stored as it is: %s", (text) => {
    const [stored, spoken] = readXml(String(response(tag(text), speakSentence(text)))).children;
    expect(stored).toEqual({ name: "Tag", attributes: {}, children: [text] });
    expect(spoken).toEqual({ name: "SpeakSentence", attributes: {}, children: [text] });
  });

  it.each([["\0"], ["\u0008"], ["\u001f"], ["\ud800"], ["a\udc00b"], ["\uffff"], ["\ufffe"]])(
    "with a character that XML cannot hold is refused: %j",
    (text) => {
      const problem = expect.objectContaining({ problem: "has a non-XML character" });
      expect(() => tag(text)).toThrow(problem);
      expect(() => gather({ tag: text })).toThrow(problem);
      expect(() => speakSentence("a", text)).toThrow(problem);
    },
  );

  it("keeps line ends, tabs and blanks", () => {
    const text = " a\r\nb\tc\rd\n ";
    const verb = tag(text);
    expect(readXml(String(verb)).children).toEqual([text]);
    const { attributes } = readXml(String(gather({ tag: text })));
    expect(attributes.tag).toBe(text);
  });
});

describe("an object that looks like an element", () => {
  const fakes: unknown[] = [
    { name: "Hangup", attributes: {}, children: [], toString: () => "<Hangup/>" },
    JSON.parse(JSON.stringify(hangup())),
    "<Hangup/>",
    new String("<Hangup/>"),
    null,
    undefined,
    7,
    [hangup()],
    response(hangup()),
  ];
  it.each(fakes.map((fake) => [fake]))("is no verb: %s", (fake) => {
    expect(() => response(fake as never)).toThrow(
      expect.objectContaining({
        element: "Response",
        problem: expect.stringContaining("takes verbs"),
      }),
    );
  });

  it("is nothing that a verb may hold", () => {
    for (const fake of fakes.slice(2))
      expect(() => gather({}, fake as never), String(fake)).toThrow(/<Gather> takes/);
  });
});

it("every verb of the table can stand in a document, and nothing else can", () => {
  for (const name of makers.keys())
    fc.assert(
      fc.property(elementOf(name), (element) => {
        const build = () => response(element as never);
        if (verbNames.includes(name)) expect(build().verbs).toEqual([element]);
        else expect(build).toThrow(`takes verbs, got ${name}`);
      }),
      { numRuns: 3 },
    );
});
