// Checked by the type checker: a line under @ts-expect-error that compiles is an error.

import { type Bxml, hangup, playAudio, response } from "../bxml.ts";
import type { AnswerEvent, VoiceEvent } from "../index.ts";
import { createWebhookHandler, parseWebhook, webhookFixture } from "../webhooks.ts";

const auth = { username: "callback-user", password: "not-a-real-password" };
declare const anyDocument: Bxml;

function same<Expected>(_value: Expected): void {}

export function compiles(): void {
  createWebhookHandler({
    auth,
    on: {
      answer: (event) => {
        same<AnswerEvent>(event);
        return response(hangup());
      },
      gather: async ({ digits }) => `<Response><Tag>${digits.length}</Tag></Response>`,
      transferAnswer: () => response(hangup()),
      conferenceMemberJoin: ({ name }) =>
        name === "quiet" ? undefined : response(playAudio("/a.wav")),
      conferenceCreated: () => {},
      disconnect: async ({ cause }) => {
        same<string>(cause);
      },
      dtmf: ({ digit }) => console.log(digit),
    },
    onUnknown: (event) => {
      same<unknown>(event.eventType);
      return undefined;
    },
    onError: (error, event) => console.error(error, event?.eventType),
    fallback: response(hangup()),
    maxBodyBytes: 10_000,
  });
  createWebhookHandler({ auth: [auth, auth], on: {} });
  createWebhookHandler({ auth: "none", on: {} });
}

export async function parses(request: Request): Promise<string> {
  const parsed = await parseWebhook(request);
  if (!parsed.known) {
    same<unknown>(parsed.event.anything);
    return "";
  }
  same<VoiceEvent>(parsed.event);
  // @ts-expect-error which event it is must be asked first
  parsed.event.digits;
  same<string>(webhookFixture("gather", { digits: "1" }).digits);
  // @ts-expect-error no such event
  webhookFixture("whisper");
  // @ts-expect-error no such property
  webhookFixture("gather", { digit: "1" });
  // @ts-expect-error an override of the wrong type
  webhookFixture("gather", { digits: 1 });
  return parsed.event.eventType === "gather" ? parsed.event.digits : "";
}

export function doesNotCompile(): void {
  // @ts-expect-error who may come in must be said
  createWebhookHandler({ on: {} });
  // @ts-expect-error no such event
  createWebhookHandler({ auth, on: { whisper: () => response(hangup()) } });
  // @ts-expect-error an answer event needs BXML
  createWebhookHandler({ auth, on: { answer: () => {} } });
  // @ts-expect-error an answer event needs BXML, later too
  createWebhookHandler({ auth, on: { answer: async () => {} } });
  // @ts-expect-error no other object is BXML
  createWebhookHandler({ auth, on: { answer: () => ({ toString: () => "<Response/>" }) } });
  // @ts-expect-error nobody reads an answer to disconnect
  createWebhookHandler({ auth, on: { disconnect: () => response(hangup()) } });
  // @ts-expect-error nobody reads an answer to disconnect, later either
  createWebhookHandler({ auth, on: { disconnect: async () => "<Response/>" } });
  // @ts-expect-error a conference cannot hang up
  createWebhookHandler({ auth, on: { conferenceCreated: () => response(hangup()) } });
  // @ts-expect-error a document of any verbs may transfer again
  createWebhookHandler({ auth, on: { transferAnswer: () => anyDocument } });
  // @ts-expect-error a field of another event
  createWebhookHandler({ auth, on: { answer: (event) => event.digits } });
}
