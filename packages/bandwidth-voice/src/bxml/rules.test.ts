import { describe, expect, it } from "vitest";
import {
  type BxmlElement,
  type BxmlError,
  bridge,
  conference,
  connect,
  customParam,
  endpoint,
  forConference,
  forward,
  gather,
  hangup,
  isBxmlError,
  pause,
  pauseRecording,
  phoneNumber,
  playAudio,
  record,
  redirect,
  response,
  resumeRecording,
  ring,
  sendDtmf,
  sipUri,
  speakSentence,
  ssmlBreak,
  ssmlLang,
  ssmlP,
  ssmlS,
  ssmlSayAs,
  startGather,
  startRecording,
  startStream,
  startTranscription,
  stopRecording,
  stopStream,
  stopTranscription,
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
const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one);

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
      "<Gather> maxDigits must be a whole number from 1 to 50",
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
      new RegExp(`^<${element}> (${attribute} )?must be (like .+|a .+)$`),
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

describe("attributes", () => {
  it("that an element does not have are refused, whatever they are called", () => {
    for (const attribute of ["gatherurl", "constructor", "toString", "__proto__", 'a="b" c', "0"])
      expect(
        errorOf(() => gather(JSON.parse(`{${JSON.stringify(attribute)}: "x"}`))),
      ).toMatchObject({
        element: "Gather",
        attribute,
        problem: expect.stringContaining("is none of"),
      });
    expect(errorOf(() => hangup.call(null, ...([{ a: 1 }] as unknown as [])))).toMatchObject({
      element: "Hangup",
      attribute: "a",
    });
  });

  it("that are undefined are left out", () => {
    expect(String(pause({ duration: undefined }))).toBe("<Pause/>");
  });

  it("that are required are missed", () => {
    const missing: [string, string, () => unknown][] = [
      ["Redirect", "redirectUrl", () => redirect({} as never)],
      ["Redirect", "redirectUrl", () => redirect({ redirectUrl: undefined as never })],
      ["Forward", "to", () => forward({ from: number } as never)],
      ["StartGather", "dtmfUrl", () => startGather({} as never)],
      ["StartStream", "destination", () => startStream({ name: "a" } as never)],
      ["StopStream", "name", () => stopStream({} as never)],
      ["StreamParam", "value", () => streamParam({ name: "a" } as never)],
      ["say-as", "interpret-as", () => ssmlSayAs({} as never, "1")],
    ];
    for (const [element, attribute, make] of missing)
      expect(errorOf(make)).toMatchObject({ element, attribute, problem: "is missing" });
    expect(String(stopTranscription())).toBe("<StopTranscription/>");
  });
});

describe("credentials", () => {
  const problem = expect.stringContaining("must be encrypted");
  const http = "http://app.example.com/x";
  const open: [string, string | undefined, () => unknown][] = [
    ["Gather", "gatherUrl", () => gather({ gatherUrl: http, username: "u" })],
    ["Gather", "gatherUrl", () => gather({ password: "p", gatherUrl: "HTTP://app.example.com" })],
    [
      "Gather",
      "gatherFallbackUrl",
      () => gather({ gatherFallbackUrl: http, fallbackUsername: "u" }),
    ],
    [
      "Record",
      "recordingAvailableUrl",
      () => record({ username: "u", recordingAvailableUrl: http }),
    ],
    [
      "StartRecording",
      "transcriptionAvailableUrl",
      () => startRecording({ username: "u", transcriptionAvailableUrl: http }),
    ],
    [
      "PhoneNumber",
      "transferDisconnectUrl",
      () => phoneNumber({ username: "u", transferDisconnectUrl: http }, number),
    ],
    [
      "StartStream",
      "streamEventUrl",
      () => startStream({ destination: "wss://e.example", streamEventUrl: http, username: "u" }),
    ],
    [
      "StartStream",
      "destination",
      () => startStream({ destination: "ws://e.example", destinationPassword: "p" }),
    ],
    ["PlayAudio", "Url", () => playAudio({ username: "u", password: "p" }, http)],
  ];
  it.each(open)("go to encrypted URLs only: <%s> %s", (element, attribute, make) => {
    expect(errorOf(make)).toMatchObject({ element, attribute, problem });
  });

  it("of the fallback URL leave the other one alone, and the other way round", () => {
    expect(gather({ gatherUrl: http, fallbackUsername: "u" }).attributes.gatherUrl).toBe(http);
    expect(gather({ gatherFallbackUrl: http, username: "u" }).attributes.username).toBe("u");
    expect(
      startStream({ destination: "ws://e.example", username: "u", streamEventUrl: "/x" }).name,
    ).toBe("StartStream");
  });

  it("may go to a relative URL, and need no URL", () => {
    expect(playAudio({ username: "u" }, "a.wav").children).toEqual(["a.wav"]);
    expect(redirect({ redirectUrl: "/x", username: "u", password: "p" }).name).toBe("Redirect");
  });
});

describe("what stands in what", () => {
  it("<Transfer> calls one to eight", () => {
    const uri = sipUri("sip:user@example.com");
    const call = transfer as (...targets: unknown[]) => BxmlElement;
    expect(call(...many(7, to), uri).children).toHaveLength(8);
    expect(errorOf(() => call()).message).toBe(
      "<Transfer> takes 1 to 8 of PhoneNumber,SipUri, not 0",
    );
    expect(errorOf(() => call({}, ...many(9, to))).message).toContain("1 to 8");
    expect(errorOf(() => call(to, "sip:user@example.com"))).toMatchObject({ child: 1 });
  });

  it("<Gather> holds prompts only, and 20 of them times repeatCount", () => {
    const prompt = speakSentence("Press one");
    expect(gather(...many(20, prompt)).children).toHaveLength(20);
    expect(gather({ repeatCount: 10 }, ...many(2, prompt)).children).toHaveLength(2);
    expect(errorOf(() => gather(...many(21, prompt))).element).toBe("Gather");
    expect(errorOf(() => gather({ repeatCount: 7 }, ...many(3, prompt)))).toMatchObject({
      element: "Gather",
      attribute: "repeatCount",
      message: "<Gather> repeatCount takes 0 to 20 of SpeakSentence,PlayAudio, not 21",
    });
    expect(errorOf(() => gather({}, prompt, hangup() as never))).toMatchObject({
      child: 1,
      message: "<Gather> takes SpeakSentence,PlayAudio, not Hangup",
    });
    expect(errorOf(() => gather({}, "text" as never)).message).toContain("not string");
  });

  it("<StartStream> and <StartTranscription> hold up to 12 parameters of their own", () => {
    const stream = { destination: "wss://media.example.com" };
    const parameter = streamParam({ name: "a", value: "b" });
    expect(startStream(stream, ...many(12, parameter)).children).toHaveLength(12);
    expect(errorOf(() => startStream(stream, ...many(13, parameter))).element).toBe("StartStream");
    const custom = customParam({ name: "a", value: "b" });
    expect(startTranscription(...many(12, custom)).children).toHaveLength(12);
    expect(errorOf(() => startTranscription(...many(13, custom))).message).toContain("0 to 12");
    expect(errorOf(() => startTranscription(parameter as never)).message).toContain("CustomParam");
  });

  it("<Connect> holds an endpoint", () => {
    expect(String(connect({ eventCallbackUrl: "/e" }, endpoint("endpoint-1")))).toBe(
      '<Connect eventCallbackUrl="/e"><Endpoint>endpoint-1</Endpoint></Connect>',
    );
    expect(errorOf(() => connect()).element).toBe("Connect");
  });

  it("<SpeakSentence> and SSML are not blank, and hold SSML only", () => {
    const paragraph = ssmlP("One. ", ssmlS("Two ", ssmlBreak({ time: "500ms" }), "three."));
    expect(String(speakSentence({ voice: "julie" }, paragraph))).toBe(
      '<SpeakSentence voice="julie"><p>One. <s>Two <break time="500ms"/>three.</s></p></SpeakSentence>',
    );
    for (const make of [() => speakSentence(), () => speakSentence("", " \n"), () => ssmlS("\t")])
      expect(errorOf(make).problem).toBe("is blank");
    expect(speakSentence(ssmlBreak()).children).toHaveLength(1);
    expect(errorOf(() => speakSentence("a", hangup() as never)).message).toContain("not Hangup");
    expect(errorOf(() => speakSentence("a", { voice: "julie" } as never)).message).toContain(
      "not object",
    );
    expect(errorOf(() => ssmlSayAs({ "interpret-as": "date" }, ssmlBreak() as never)).element).toBe(
      "say-as",
    );
  });

  it("a text stands alone", () => {
    const loose = [tag, playAudio] as ((...texts: string[]) => BxmlElement)[];
    for (const make of loose) {
      expect(errorOf(() => make()).message).toContain("takes 1 to 1 of string, not 0");
      expect(errorOf(() => make("/a", "/b")).message).toContain("takes 1 to 1 of string, not 2");
    }
    expect(errorOf(() => tag(undefined as never)).message).toBe(
      "<Tag> takes string, not undefined",
    );
    expect(String(tag(""))).toBe("<Tag/>");
  });
});

describe("a whole document", () => {
  it("has no <StartGather> beside <Forward>", () => {
    const pair = [forward({ to: number }), startGather({ dtmfUrl: "/d" })] as const;
    expect(errorOf(() => response(...pair))).toMatchObject({
      element: "Response",
      child: 1,
      problem: "has StartGather beside Forward",
    });
  });

  it("has at most 64 KB in UTF-8", () => {
    const frame = String(response()).length + "<SpeakSentence></SpeakSentence>".length;
    const room = 65536 - frame;
    expect(String(response(speakSentence("x".repeat(room))))).toHaveLength(65536);
    expect(errorOf(() => response(speakSentence("x".repeat(room + 1)))).message).toBe(
      "<Response> has 65537 bytes, more than 64 KB",
    );
    const euros = "€".repeat(Math.floor(room / 3));
    expect(response(speakSentence(euros)).verbs).toHaveLength(1);
    expect(errorOf(() => response(speakSentence(`${euros}€`))).message).toContain("bytes");
  });

  it("for a conference has prompts and recordings only", () => {
    const document = response(
      ...[playAudio("/a"), speakSentence("a"), startRecording(), stopRecording()],
      ...[pauseRecording(), resumeRecording()],
    );
    expect(forConference(document)).toBe(document);
    expect(errorOf(() => forConference(response(speakSentence("a"), hangup())))).toMatchObject({
      element: "Hangup",
      child: 1,
      message: "<Hangup> cannot run in a conference",
    });
  });
});

it("an error knows its kind across copies, and other errors are none", () => {
  const error = errorOf(() => tag(long(257)));
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("BxmlError");
  expect(isBxmlError(new Error("x"))).toBe(false);
  expect(isBxmlError(undefined)).toBe(false);
});
