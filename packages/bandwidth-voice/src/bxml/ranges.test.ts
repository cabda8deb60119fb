import { describe, expect, it } from "vitest";
import {
  type BxmlElement,
  type BxmlError,
  bridge,
  conference,
  customParam,
  endpoint,
  forward,
  gather,
  isBxmlError,
  pause,
  phoneNumber,
  playAudio,
  record,
  ring,
  sendDtmf,
  sipUri,
  speakSentence,
  ssmlBreak,
  ssmlLang,
  startStream,
  stopStream,
  streamParam,
  tag,
  transfer,
} from "../bxml.ts";

function errorOf(make: () => unknown): BxmlError {
  try {
    make();
  } catch (error) {
    if (isBxmlError(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const number = "+19195550123";
const to = phoneNumber(number);
const long = (length: number) => "x".repeat(length);

describe("ranges, both ends", () => {
  const numbers: [string, (value: number) => BxmlElement, number, number][] = [
    ["Pause duration", (duration) => pause({ duration }), 0.1, 86400],
    ["Ring duration", (duration) => ring({ duration }), 0.1, 86400],
    ["Forward callTimeout", (callTimeout) => forward({ to: number, callTimeout }), 1, 300],
    ["Transfer callTimeout", (callTimeout) => transfer({ callTimeout }, to), 1, 300],
    [
      "Conference callbackTimeout",
      (callbackTimeout) => conference({ callbackTimeout }, "a"),
      1,
      25,
    ],
    ["Gather maxDigits", (maxDigits) => gather({ maxDigits }), 1, 50],
    ["Gather interDigitTimeout", (interDigitTimeout) => gather({ interDigitTimeout }), 1, 60],
    ["Gather firstDigitTimeout", (firstDigitTimeout) => gather({ firstDigitTimeout }), 0, 60],
    ["Gather repeatCount", (repeatCount) => gather({ repeatCount }, playAudio("/a")), 1, 20],
    ["Record maxDuration", (maxDuration) => record({ maxDuration }), 1, 10800],
    ["Record silenceTimeout", (silenceTimeout) => record({ silenceTimeout }), 0, 10800],
    ["SendDtmf toneDuration", (toneDuration) => sendDtmf({ toneDuration }, "1"), 50, 5000],
    ["SendDtmf toneInterval", (toneInterval) => sendDtmf({ toneInterval }, "1"), 50, 5000],
  ];
  it.each(numbers)("%s", (name, make, from, to) => {
    const [element, attribute = ""] = name.split(" ");
    for (const value of [from, to])
      expect(String(make(value))).toContain(`${attribute}="${value}"`);
    for (const value of [from - 0.01, to + 1, Number.NaN, 1 / 0, -1 / 0, -1, 1e-7, "5", null, true])
      expect(
        errorOf(() => make(value as number)),
        String(value),
      ).toMatchObject({ element, attribute });
  });

  it("numbers of digits and of repetitions are whole; times need not be", () => {
    expect(errorOf(() => gather({ maxDigits: 1.5 })).message).toBe(
      "<Gather> maxDigits must be a whole number from 1 to 50, got number",
    );
    expect(errorOf(() => gather({ repeatCount: 1.5 })).attribute).toBe("repeatCount");
    expect(String(gather({ interDigitTimeout: 1.5 }))).toBe('<Gather interDigitTimeout="1.5"/>');
  });

  const lengths: [string, (text: string) => BxmlElement, number][] = [
    ["Tag", tag, 256],
    ["Gather tag", (text) => gather({ tag: text }), 256],
    ["Gather username", (username) => gather({ username }), 1024],
    ["Gather fallbackPassword", (fallbackPassword) => gather({ fallbackPassword }), 1024],
    ["Conference", conference, 100],
    ["StreamParam name", (name) => streamParam({ name, value: "" }), 256],
    ["StreamParam value", (value) => streamParam({ name: "a", value }), 2048],
    ["CustomParam value", (value) => customParam({ name: "a", value }), 2048],
    [
      "Transfer transferCallerDisplayName",
      (text) => transfer({ transferCallerDisplayName: text }, to),
      256,
    ],
  ];
  it.each(lengths)("length of %s", (name, make, longest) => {
    const [element, attribute] = name.split(" ");
    expect(String(make(long(longest)))).toContain(long(longest));
    const error = errorOf(() => make(long(longest + 1)));
    expect(error).toMatchObject({ element });
    expect(error.attribute).toBe(attribute);
    // Text may be a secret.
    expect(error.message).not.toContain("xx");
  });

  it("at most 50 dial tones", () => {
    expect(String(sendDtmf(`${"1".repeat(41)}09*#aD,wW`))).toContain("aD,wW");
    for (const digits of ["1".repeat(51), "", "1 2", "e", "+1"])
      expect(errorOf(() => sendDtmf(digits)).element, digits).toBe("SendDtmf");
  });
});

describe("what a text must look like", () => {
  const bad: [string, () => unknown][] = [
    ["Bridge", () => bridge("1a2b")],
    ["Conference", () => conference("two words")],
    ["Conference callIdsToCoach", () => conference({ callIdsToCoach: "a,b" }, "room")],
    ["Endpoint", () => endpoint(" ")],
    ["Forward to", () => forward({ to: "19195550123" })],
    ["Forward from", () => forward({ to: number, from: "sip:a@example.com" })],
    ["Forward diversionReason", () => forward({ to: number, diversionReason: "busy" as never })],
    ["Forward uui", () => forward({ to: number, uui: "abc" })],
    ["Forward callerDisplayName", () => forward({ to: number, callerDisplayName: "a\nb" })],
    ["Gather gatherMethod", () => gather({ gatherMethod: "get" as never })],
    ["Gather gatherUrl", () => gather({ gatherUrl: "javascript:alert(1)" })],
    ["Gather gatherUrl", () => gather({ gatherUrl: "ftp://example.com/" })],
    ["Gather gatherUrl", () => gather({ gatherUrl: "" })],
    ["Gather gatherUrl", () => gather({ gatherUrl: "/a b" })],
    ["Gather gatherFallbackUrl", () => gather({ gatherFallbackUrl: `/${long(2048)}` })],
    ["Gather terminatingDigits", () => gather({ terminatingDigits: "x" })],
    ["PhoneNumber", () => phoneNumber("9195550123")],
    ["PhoneNumber uui", () => phoneNumber({ uui: "a;encoding=rot13" }, number)],
    ["PlayAudio", () => playAudio("file:///etc/passwd")],
    ["Record fileFormat", () => record({ fileFormat: "ogg" as never })],
    ["Record transcribe", () => record({ transcribe: "true" as never })],
    ["SipUri", () => sipUri("user@example.com")],
    ["SipUri uui", () => sipUri({ uui: `${long(241)};encoding=base64` }, "sip:a@example.com")],
    ["SpeakSentence gender", () => speakSentence({ gender: "Female" as never }, "a")],
    ["SpeakSentence locale", () => speakSentence({ locale: "english" }, "a")],
    ["StartStream destination", () => startStream({ destination: "https://example.com" })],
    [
      "StartStream tracks",
      () => startStream({ destination: "wss://e.example", tracks: "all" as never }),
    ],
    ["StopStream name", () => stopStream({ name: " " })],
    ["Transfer transferCallerId", () => transfer({ transferCallerId: "anonymous" }, to)],
    ["Transfer diversionTreatment", () => transfer({ diversionTreatment: "copy" as never }, to)],
    ["break time", () => ssmlBreak({ time: "11s" })],
    ["lang xml:lang", () => ssmlLang({ "xml:lang": "Spanish" }, "hola")],
  ];
  it.each(bad)("%s", (name, make) => {
    const [element, attribute] = name.split(" ");
    const error = errorOf(make);
    expect(error.element).toBe(element);
    expect(error.attribute).toBe(attribute);
    expect(error.message).toMatch(
      new RegExp(`^<${element}> (${attribute} )?must be (like .+|a .+|true or false), got [a-z]+$`),
    );
  });

  it.each([
    "/next",
    "next?x=http://a",
    "?a=b:c",
    "#x",
    "//cdn.example.com/a",
    "HTTP://example.com",
    "a/b:c",
  ])("a URL may be relative or absolute: %s", (gatherUrl) => {
    expect(gather({ gatherUrl }).attributes).toEqual({ gatherUrl });
  });
});
