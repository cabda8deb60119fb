// Checked by the type checker: a line under @ts-expect-error that compiles is an error.

import {
  type Bxml,
  bridge,
  type ConferenceVerb,
  conference,
  connect,
  customParam,
  endpoint,
  forward,
  type GatherVerb,
  gather,
  hangup,
  pause,
  phoneNumber,
  playAudio,
  redirect,
  response,
  sipUri,
  speakSentence,
  ssmlBreak,
  ssmlEmphasis,
  ssmlP,
  ssmlS,
  ssmlSub,
  startStream,
  startTranscription,
  stopStream,
  stopTranscription,
  streamParam,
  type TransferAnswerVerb,
  tag,
  transfer,
  type Verb,
} from "./bxml.ts";
import { parseBxml, ssml } from "./bxml-parse.ts";
import { bearer, createVoiceClient } from "./index.ts";

const voice = createVoiceClient({ accountId: "9900000", auth: bearer("token") });
const callId = "c-1";
const to = phoneNumber("+19195550123");

function same<Expected>(_value: Expected): void {}

export async function compiles(): Promise<void> {
  await voice.updateCallBxml({ callId, body: response(speakSentence("Hello"), hangup()) });
  await voice.updateCallBxml({ callId, body: parseBxml("<Bxml/>") });
  await voice.updateCallBxml({ callId, body: String(response()) });

  same<Bxml<ConferenceVerb>>(response(playAudio("/a.wav"), speakSentence("Welcome")));
  same<Bxml<TransferAnswerVerb>>(response(gather({ gatherUrl: "/g" }), hangup()));
  same<Bxml<ConferenceVerb>>(response());
  same<Bxml>(response(tag("a"), hangup(), transfer(to)));
  same<readonly Verb[]>(parseBxml("<Response/>").verbs);
  for (const verb of parseBxml("<Response/>").verbs)
    if (verb.name === "Gather") same<GatherVerb>(verb);

  speakSentence(
    { voice: "julie" },
    "One ",
    ssmlP("two ", ssmlS("three", ssmlBreak())),
    ...ssml("four"),
  );
  transfer({ callTimeout: 20 }, to, sipUri("sip:user@example.com"));
  transfer(to, to, to, to, to, to, to, to);
  startStream({ destination: "wss://media.example.com" }, streamParam({ name: "a", value: "b" }));
}

export async function doesNotCompile(): Promise<void> {
  // @ts-expect-error an object that is no document
  await voice.updateCallBxml({ callId, body: { toString: () => "<Bxml/>" } });
  // @ts-expect-error a verb is no document
  await voice.updateCallBxml({ callId, body: hangup() });
  // @ts-expect-error a Date has a text, too
  await voice.updateCallBxml({ callId, body: new Date() });
  // @ts-expect-error what looks like a document
  await voice.updateCallBxml({ callId, body: { root: "Response", verbs: [], toString: () => "" } });

  // @ts-expect-error no verb for a conference
  same<Bxml<ConferenceVerb>>(response(playAudio("/a.wav"), hangup()));
  // @ts-expect-error no verb before two parties are connected
  same<Bxml<TransferAnswerVerb>>(response(transfer(to)));
  // @ts-expect-error text is no verb
  response("<Hangup/>");
  // @ts-expect-error what looks like a verb
  response({ name: "Hangup", attributes: {}, children: [] });
  // @ts-expect-error a number stands in a transfer
  response(to);
  // @ts-expect-error no verb in a prompt but two
  gather({ gatherUrl: "/g" }, hangup());
  // @ts-expect-error text in a gather
  gather("Press 1");
  // @ts-expect-error a gather in a gather
  gather(gather());
  // @ts-expect-error markup in a gather
  gather(ssmlBreak());
  // @ts-expect-error a document in a document
  response(response());
  // @ts-expect-error an endpoint stands in a connect
  response(endpoint("e-1"));
  // @ts-expect-error a parameter stands in a stream
  response(streamParam({ name: "a", value: "b" }));
  // @ts-expect-error markup stands in a sentence
  response(ssmlBreak());
  // @ts-expect-error a verb in a transfer
  transfer(playAudio("/a.wav"));
  // @ts-expect-error a number in a connect
  connect(to);
  // @ts-expect-error nowhere to connect to
  connect();
  // @ts-expect-error nowhere to connect to, with attributes
  connect({ eventCallbackUrl: "/e" });
  // @ts-expect-error a parameter of a stream
  startTranscription(streamParam({ name: "a", value: "b" }));
  // @ts-expect-error an element has a name, too, and is no attributes
  stopTranscription(hangup());
  // @ts-expect-error an element has a name, too, and is no attributes
  stopStream(hangup());
  // @ts-expect-error a verb in a sentence
  speakSentence(hangup());
  // @ts-expect-error markup in a word
  ssmlSub({ alias: "a" }, ssmlBreak());
  // @ts-expect-error a sentence in a sentence
  ssmlS(ssmlS("a"));
  // @ts-expect-error a paragraph in a stressed phrase
  ssmlEmphasis(ssmlP("a"));
  // @ts-expect-error nothing stands in a redirect
  redirect({ redirectUrl: "/r" }, hangup());
  // @ts-expect-error nothing stands in a pause
  pause({ duration: 1 }, "a");
  // @ts-expect-error nothing stands in a hangup
  hangup("bye");
  // @ts-expect-error no call to bridge with
  bridge();
  // @ts-expect-error a conference without a name
  conference({ mute: true });
  // @ts-expect-error two texts
  tag("a", "b");
  // @ts-expect-error a verb in a text
  tag(hangup());
  // @ts-expect-error a misspelt attribute
  gather({ gatherURL: "/g" });
  // @ts-expect-error a number as text
  gather({ maxDigits: "4" });
  // @ts-expect-error nobody to call
  transfer();
  // @ts-expect-error nobody to call, with attributes
  transfer({ callTimeout: 20 });
  // @ts-expect-error nine to call
  transfer(to, to, to, to, to, to, to, to, to);
  // @ts-expect-error a required attribute
  redirect({});
  // @ts-expect-error a required attribute
  forward({ from: "+19195550100" });
  // @ts-expect-error a parameter of a transcription
  startStream({ destination: "wss://media.example.com" }, customParam({ name: "a", value: "b" }));
  // @ts-expect-error a paragraph in a sentence
  ssmlS(ssmlP("a"));
  // @ts-expect-error a value outside the choice
  speakSentence({ gender: "neutral" }, "a");
  // @ts-expect-error text first
  speakSentence("a", { gender: "male" });
  // @ts-expect-error verbs do not change
  hangup().name = "Hangup";
}
