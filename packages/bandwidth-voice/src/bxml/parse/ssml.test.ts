import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../../../test/arbitrary-bxml.ts";
import { readXml } from "../../../test/xml-reader.ts";
import {
  response,
  speakSentence,
  ssmlBreak,
  ssmlEmphasis,
  ssmlLang,
  ssmlP,
  ssmlPhoneme,
  ssmlProsody,
  ssmlS,
  ssmlSayAs,
  ssmlSub,
} from "../../bxml.ts";
import { ssml } from "../../bxml-parse.ts";

const error = (details: object) => expect.objectContaining({ name: "BxmlError", ...details });

describe("ssml", () => {
  it.each([undefined, null, 5])("speaks no %s", (text) => {
    expect(() => ssml(text as never)).toThrow(
      error({ problem: `takes a text, got ${text === null ? "null" : typeof text}` }),
    );
  });

  it("gives what the functions give, for all nine elements", () => {
    const text =
      '<p>One <s>two<break time="500ms" strength="weak"/></s></p><emphasis level="strong">three</emphasis>' +
      '<lang xml:lang="es-MX">cuatro</lang><phoneme ph="faɪv">five</phoneme>' +
      '<prosody pitch="-15%" rate="slow" volume="+6dB">six</prosody>' +
      '<say-as interpret-as="date" format="mdy">9/10/2026</say-as><sub alias="eight">8</sub> &amp; nine';
    expect(speakSentence(...ssml(text))).toEqual(
      speakSentence(
        ssmlP("One ", ssmlS("two", ssmlBreak({ time: "500ms", strength: "weak" }))),
        ssmlEmphasis({ level: "strong" }, "three"),
        ssmlLang({ "xml:lang": "es-MX" }, "cuatro"),
        ssmlPhoneme({ ph: "faɪv" }, "five"),
        ssmlProsody({ pitch: "-15%", rate: "slow", volume: "+6dB" }, "six"),
        ssmlSayAs({ "interpret-as": "date", format: "mdy" }, "9/10/2026"),
        ssmlSub({ alias: "eight" }, "8"),
        " & nine",
      ),
    );
  });

  it.each([
    ["a verb", "hello <Hangup/>", 7],
    ["a verb after the sentence", "</SpeakSentence><Hangup/><SpeakSentence>", 17],
    ["an element that is no SSML", "a <audio src='x'/>", 3],
    ["an attribute that is none", "<break onload='x'/>", 8],
    ["a value that is none", "a<break time='11s'/>", 9],
    ["a section that is not closed", "a<![CDATA[b", 11],
    ["a bare ampersand", "salt & pepper", 8],
    ["a declaration", "<!DOCTYPE x>", 1],
  ])("refuses %s, and says where", (_name, text, column) => {
    expect(() => ssml(text)).toThrow(error({ line: 1, column }));
  });

  it("says the line and column of the text itself", () => {
    expect(() => ssml("one\n  <Hangup/>")).toThrow(error({ line: 2, column: 3 }));
    expect(() => ssml("one <Hangup/>")).toThrow(error({ line: 1, column: 5 }));
    expect(() => ssml("  ")).toThrow(error({ line: 1, problem: "is blank" }));
    // What is never closed is missed at the end of the text, not in what is put around it.
    expect(() => ssml("<p><SpeakSentence>one")).toThrow(error({ line: 1, column: 22 }));
    expect(() => ssml("one\r\n<p><SpeakSentence>two")).toThrow(error({ line: 2, column: 22 }));
  });

  it("adds no verb, whatever the text is", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        try {
          const { children } = readXml(String(response(speakSentence(...ssml(text)))));
          expect(children).toMatchObject([{ name: "SpeakSentence" }]);
        } catch (problem) {
          expect(problem).toEqual(error({ line: expect.any(Number) }));
        }
      }),
      { numRuns: 500 },
    );
  });
});
