// Checked by the type checker: a line under @ts-expect-error that compiles is an error.

import type {
  AnswerEvent,
  CreateCallRequest,
  DisconnectEvent,
  GatherEvent,
  MachineDetection,
  UpdateCallRequest,
  VoiceClient,
  VoiceEvent,
  webhooks,
} from "./index.ts";

declare const voice: VoiceClient;
declare const event: VoiceEvent;
const callId = "c-15ac29a2-1331029c-2cb0-4a07-b215-b22865662d85";
const redirectUrl = "https://app.example.com/callbacks/redirect";
const callbackUrl = "https://app.example.com/callbacks/machine-detection";

function same<Expected>(_value: Expected): void {}

type Body<Name extends keyof webhooks> =
  webhooks[Name]["post"]["requestBody"]["content"]["application/json"];
type Replies<Name extends keyof webhooks> = webhooks[Name]["post"]["responses"];

type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;

/** Every event has a webhook of its own, under the name that `eventType` gives it. */
type EventName = Exclude<keyof webhooks, "anyEvent">;
same<Equal<EventName, VoiceEvent["eventType"]>>(true);
same<Equal<{ [Name in EventName]: Body<Name>["eventType"] }, { [Name in EventName]: Name }>>(true);
same<Equal<Body<"anyEvent">, VoiceEvent>>(true);
same<Equal<Body<EventName>, VoiceEvent>>(true);

/** The events that take BXML are those whose reply has a body. */
type BxmlEventName = {
  [Name in EventName]: Replies<Name>[200] extends { content: { "application/xml": string } }
    ? Name
    : never;
}[EventName];
same<
  Equal<
    BxmlEventName,
    | "answer"
    | "bridgeComplete"
    | "bridgeTargetComplete"
    | "conferenceCreated"
    | "conferenceMemberExit"
    | "conferenceMemberJoin"
    | "conferenceRedirect"
    | "gather"
    | "initiate"
    | "recordComplete"
    | "redirect"
    | "transferAnswer"
    | "transferComplete"
  >
>(true);

export function narrows(): string {
  switch (event.eventType) {
    case "answer":
      same<AnswerEvent>(event);
      same<string | undefined>(event.machineDetectionResult?.value);
      return event.answerTime;
    case "gather":
      same<GatherEvent>(event);
      return event.digits + event.terminatingDigit;
    case "disconnect":
      same<DisconnectEvent>(event);
      return event.cause;
    case "conferenceMemberJoin":
      // @ts-expect-error a conference event names no application
      event.applicationId;
      return event.conferenceId;
    default:
      // @ts-expect-error gather has been dealt with
      if (event.eventType === "gather") return "";
      // @ts-expect-error not every other event has digits
      event.digits;
      return event.eventTime;
  }
}

export function isClosed(received: VoiceEvent): void {
  // @ts-expect-error no such event
  if (received.eventType === "whisper") return;
  // @ts-expect-error not narrowed yet
  received.callId;
  // @ts-expect-error eventType decides, not what else there is
  same<AnswerEvent>(received);
}

export async function updateCallCompiles(state: UpdateCallRequest): Promise<void> {
  await voice.updateCall({ callId, body: { state: "completed" } });
  await voice.updateCall({ callId, body: { redirectUrl } });
  await voice.updateCall({ callId, body: { state: "active", redirectUrl, tag: "order-7314" } });
  await voice.updateCall({ callId, body: { state: null, redirectUrl } });
  await voice.updateCall({ callId, body: state });
}

export async function updateCallDoesNotCompile(): Promise<void> {
  // @ts-expect-error a call that goes on needs a redirectUrl
  await voice.updateCall({ callId, body: {} });
  // @ts-expect-error a call that goes on needs a redirectUrl
  await voice.updateCall({ callId, body: { state: "active" } });
  // @ts-expect-error a call that ends takes no redirectUrl
  await voice.updateCall({ callId, body: { state: "completed", redirectUrl } });
  // @ts-expect-error a call that ends takes no tag
  await voice.updateCall({ callId, body: { state: "completed", tag: "order-7314" } });
  // @ts-expect-error no such state
  await voice.updateCall({ callId, body: { state: "paused", redirectUrl } });
}

export function machineDetectionCompiles(mode: "sync" | "async"): readonly MachineDetection[] {
  return [
    { callbackUrl },
    { mode: "async", callbackUrl, detectionTimeout: 20 },
    { mode: "sync", detectionTimeout: 20 },
    { mode, callbackUrl },
  ];
}

export function machineDetectionDoesNotCompile(): readonly MachineDetection[] {
  return [
    // @ts-expect-error the result would go nowhere
    {},
    // @ts-expect-error the result would go nowhere
    { mode: "async" },
    // @ts-expect-error no such mode
    { mode: "later", callbackUrl },
  ];
}

/** Rules that are in the schema alone: the types let these through. */
export const onlyTheSchemaRefuses: readonly CreateCallRequest[] = [
  {
    to: "+19195550123",
    from: "+19195550100",
    applicationId: "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34",
    answerUrl: "http://app.example.com/callbacks/answer",
    username: "callback-user",
    password: "not-a-real-password",
    privacy: true,
    displayName: "Example Clinic",
  },
];
