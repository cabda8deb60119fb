import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makers } from "../../test/arbitrary-bxml.ts";
import { isNumberRule } from "./rule.ts";

const webhook = (name: string) => [`${name}Url`, `${name}Method`];
const callback = (name: string) => [...webhook(name), ...webhook(`${name}Fallback`)];
const basic = ["username", "password"];
const auth = [...basic, "fallbackUsername", "fallbackPassword", "tag"];
const target = [...callback("transferAnswer"), ...webhook("transferDisconnect"), ...auth, "uui"];
const recording = [
  ...[...webhook("recordingAvailable"), ...webhook("transcriptionAvailable")],
  ...["transcribe", "detectLanguage", "fileFormat", "tag"],
];

/** Every element and attribute that Bandwidth documents. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  Bridge: [...callback("bridgeComplete"), ...callback("bridgeTargetComplete"), ...auth],
  Conference: [
    ...["mute", "hold", "callIdsToCoach", "callbackTimeout"],
    ...[...callback("conferenceEvent"), ...auth],
  ],
  Connect: ["eventCallbackUrl", "eventFallbackUrl"],
  CustomParam: ["name", "value"],
  Endpoint: [],
  Forward: [
    ...["to", "from", "privacy", "callerDisplayName", "callTimeout", "diversionTreatment"],
    ...["diversionReason", "uui"],
  ],
  Gather: [
    ...[...callback("gather"), ...auth, "terminatingDigits", "maxDigits", "interDigitTimeout"],
    ...["firstDigitTimeout", "repeatCount"],
  ],
  Hangup: [],
  Pause: ["duration"],
  PauseRecording: [],
  PhoneNumber: target,
  PlayAudio: basic,
  Record: [
    ...[...callback("recordComplete"), ...recording, ...basic, "fallbackUsername"],
    ...["fallbackPassword", "terminatingDigits", "maxDuration", "silenceTimeout"],
  ],
  Redirect: [...callback("redirect"), ...auth],
  ResumeRecording: [],
  Ring: ["duration", "answerCall"],
  SendDtmf: ["toneDuration", "toneInterval"],
  SipUri: target,
  SpeakSentence: ["voice", "gender", "locale"],
  StartGather: [...webhook("dtmf"), ...basic, "tag"],
  StartRecording: [...recording, ...basic, "multiChannel"],
  StartStream: [
    ...["name", "mode", "tracks", "destination", "destinationUsername", "destinationPassword"],
    ...[...webhook("streamEvent"), ...basic],
  ],
  StartTranscription: [
    ...["name", "tracks", "destination", "stabilized"],
    ...[...webhook("transcriptionEvent"), ...basic],
  ],
  StopGather: [],
  StopRecording: [],
  StopStream: ["name", "wait"],
  StopTranscription: ["name"],
  StreamParam: ["name", "value"],
  Tag: [],
  Transfer: [
    ...["transferCallerId", "privacy", "transferCallerDisplayName", "callTimeout"],
    ...["diversionTreatment", "diversionReason", ...callback("transferComplete"), ...auth],
  ],
  break: ["strength", "time"],
  emphasis: ["level"],
  lang: ["xml:lang"],
  p: [],
  phoneme: ["ph"],
  prosody: ["pitch", "rate", "volume"],
  s: [],
  "say-as": ["interpret-as", "format"],
  sub: ["alias"],
};

/** Every default that Bandwidth documents, and `Method` for all of them. */
const defaults: Readonly<Record<string, string>> = {
  ...{ "Conference.mute": "`false`", "Conference.hold": "`false`" },
  ...{ "Forward.callTimeout": "30", "Forward.diversionReason": "`unknown`" },
  ...{ "Forward.diversionTreatment": "`none`", "Gather.terminatingDigits": '`""`' },
  ...{ "Gather.maxDigits": "50", "Gather.interDigitTimeout": "5" },
  ...{ "Gather.firstDigitTimeout": "5", "Gather.repeatCount": "1" },
  ...{ "Pause.duration": "1", "Recording.transcribe": "`false`" },
  ...{ "Recording.detectLanguage": "`false`", "Record.terminatingDigits": "`#`" },
  ...{ "Record.maxDuration": "60", "Record.silenceTimeout": "0", "Ring.duration": "5" },
  ...{ "Ring.answerCall": "`true`", "SendDtmf.toneDuration": "200" },
  ...{ "SendDtmf.toneInterval": "400", "SpeakSentence.gender": "`female`" },
  ...{ "SpeakSentence.locale": "`en_US`", "StartRecording.multiChannel": "`false`" },
  ...{ "StartStream.mode": "`unidirectional`", "StartStream.tracks": "`inbound`" },
  ...{ "StartTranscription.tracks": "`inbound`", "StartTranscription.stabilized": "`true`" },
  ...{ "StopStream.wait": "`false`", "Transfer.callTimeout": "30" },
  ...{ "Transfer.diversionTreatment": "`none`", "Transfer.diversionReason": "`unknown`" },
};

/** What the comments of the attributes say, by interface and attribute. */
function readComments(): ReadonlyMap<string, string> {
  const folder = new URL("./verbs/", import.meta.url);
  const comments = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    const source = readFileSync(new URL(file, folder), "utf8");
    for (const [, owner, body = ""] of source.matchAll(
      /interface (\w+)Attributes[^{]*\{(.*?)\n\}/gs,
    ))
      for (const [, comment = "", name] of body.matchAll(/\/\*\*(.*?)\*\/\s+"?([\w:-]+)"?\??:/gs))
        comments.set(`${owner}.${name}`, comment.replace(/\s+\*?\s*/g, " "));
  }
  return comments;
}

it("every documented element has exactly its documented attributes", () => {
  const built = Object.fromEntries(
    [...makers].map(([name, { definition }]) => [name, Object.keys(definition.attributes).sort()]),
  );
  const documented = Object.entries(vocabulary).map(([name, own]) => [name, [...own].sort()]);
  expect(built).toEqual(Object.fromEntries(documented));
});

describe("the comment of an attribute", () => {
  const comments = readComments();

  it("says its default, if there is one", () => {
    for (const [attribute, value] of Object.entries(defaults))
      expect(comments.get(attribute), attribute).toMatch(
        new RegExp(`[Dd]efault ${value.replace(/[$.*]/g, "\\$&")}(?![\\w.]*\\d)`),
      );
    for (const [attribute, comment] of comments)
      if (attribute.endsWith("Method")) expect(comment, attribute).toContain("Default `POST`");
  });

  it("says its range, as it is checked", () => {
    let ranges = 0;
    for (const { definition } of makers.values())
      for (const [attribute, rule] of Object.entries(definition.attributes))
        if (isNumberRule(rule)) {
          const key = `${definition.name}.${attribute}`;
          ranges++;
          // The number of prompts limits repetitions; its own range follows from that.
          const words =
            attribute === "repeatCount" ? `at most ${rule[1]}` : `${rule[0]} to ${rule[1]}`;
          expect(comments.get(key), key).toContain(words);
        }
    expect(ranges).toBe(13);
  });
});
