import { describe, expect, it } from "vitest";
import {
  type BxmlElement,
  type BxmlError,
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
  sipUri,
  speakSentence,
  ssmlBreak,
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

  it("may be passed on where they are optional, although there are none", () => {
    for (const make of [pause, ring, record, startRecording, stopTranscription, ssmlBreak])
      expect(make(undefined)).toEqual(make());
    expect(errorOf(() => stopStream(undefined as never)).message).toBe(
      "<StopStream> name is missing",
    );
  });

  it.each([
    ["null", null],
    ["array", [speakSentence("Press one")]],
    ["date", new Date(0)],
    ["map", new Map()],
    ["promise", Promise.resolve({ maxDigits: 1 })],
  ])("are no %s", (kind, value) => {
    expect(errorOf(() => pause(value as never)).message).toBe(`<Pause> takes [], got ${kind}`);
    expect(errorOf(() => gather(value as never)).message).toBe(
      `<Gather> takes [SpeakSentence,PlayAudio], got ${kind}`,
    );
    expect(errorOf(() => tag(value as never)).message).toBe(`<Tag> takes [string], got ${kind}`);
    expect(errorOf(() => response(value as never)).message).toBe(
      `<Response> takes verbs, got ${kind}`,
    );
  });

  it("of another type are told by that type, and never by their value", () => {
    const values: [unknown, string][] = [
      ["s3cret", "string"],
      [null, "null"],
      [7n, "bigint"],
      [{ toString: () => "s3cret" }, "object"],
      [new String("s3cret"), "string"],
    ];
    for (const [value, kind] of values)
      expect(errorOf(() => record({ transcribe: value as never })).message).toBe(
        `<Record> transcribe must be true or false, got ${kind}`,
      );
    expect(errorOf(() => speakSentence(new String("s3cret") as never)).element).toBe(
      "SpeakSentence",
    );
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
      "<Transfer> takes 1 to 8 of [PhoneNumber,SipUri], got 0",
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
      message: "<Gather> repeatCount takes 0 to 20 of [SpeakSentence,PlayAudio], got 21",
    });
    expect(errorOf(() => gather({}, prompt, hangup() as never))).toMatchObject({
      child: 1,
      message: "<Gather> takes [SpeakSentence,PlayAudio], got Hangup",
    });
    expect(errorOf(() => gather({}, "text" as never)).message).toContain("got string");
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
    const none = connect as (...endpoints: never[]) => BxmlElement;
    expect(errorOf(() => none()).element).toBe("Connect");
  });

  it("<SpeakSentence> and SSML are not blank, and hold SSML only", () => {
    const paragraph = ssmlP("One. ", ssmlS("Two ", ssmlBreak({ time: "500ms" }), "three."));
    expect(String(speakSentence({ voice: "julie" }, paragraph))).toBe(
      '<SpeakSentence voice="julie"><p>One. <s>Two <break time="500ms"/>three.</s></p></SpeakSentence>',
    );
    for (const make of [() => speakSentence(), () => speakSentence("", " \n"), () => ssmlS("\t")])
      expect(errorOf(make).problem).toBe("is blank");
    expect(speakSentence(ssmlBreak()).children).toHaveLength(1);
    expect(errorOf(() => speakSentence("a", hangup() as never)).message).toContain("got Hangup");
    expect(errorOf(() => speakSentence("a", { voice: "julie" } as never)).message).toContain(
      "got object",
    );
    expect(errorOf(() => ssmlSayAs({ "interpret-as": "date" }, ssmlBreak() as never)).element).toBe(
      "say-as",
    );
  });

  it("a text stands alone", () => {
    const loose = [tag, playAudio] as ((...texts: string[]) => BxmlElement)[];
    for (const make of loose) {
      expect(errorOf(() => make()).message).toContain("takes 1 to 1 of [string], got 0");
      expect(errorOf(() => make("/a", "/b")).message).toContain("takes 1 to 1 of [string], got 2");
    }
    expect(errorOf(() => tag(undefined as never)).message).toBe(
      "<Tag> takes [string], got undefined",
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
