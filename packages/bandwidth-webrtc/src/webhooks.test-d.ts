// Checked by the type checker: a line under @ts-expect-error that compiles is an error.
import type {
  EventTimestamp,
  OnConnectEvent,
  OnDisconnectEvent,
  OnLeaveEvent,
  ParticipantEvent,
  webhooks,
} from "./index.ts";

/** The body of any webhook, as openapi-typescript's `webhooks` has it. */
type AnyEvent = webhooks[keyof webhooks]["post"]["requestBody"]["content"]["application/json"];

function same<Expected>(_value: Expected): void {}

export function narrows(event: ParticipantEvent, any: AnyEvent): string {
  same<EventTimestamp>(event.timestamp);
  same<string | undefined>(event.tag);
  same<AnyEvent>(event);
  same<ParticipantEvent>(any);
  if (any.event === "onLeave") same<OnLeaveEvent>(any);
  switch (event.event) {
    case "onConnect":
      same<OnConnectEvent>(event);
      return event.deviceId;
    case "onLeave":
      same<OnLeaveEvent>(event);
      return event.deviceId;
    case "onDisconnect":
      same<OnDisconnectEvent>(event);
      return event.deviceId;
    default:
      // The union is closed: nothing is left.
      return event;
  }
}

export function doesNotCompile(event: ParticipantEvent, any: AnyEvent): void {
  // @ts-expect-error which event it is must be asked first
  same<OnConnectEvent>(event);
  // @ts-expect-error which event it is must be asked first
  same<OnConnectEvent>(any);
  // @ts-expect-error no such event
  if (event.event === "onJoin") same<ParticipantEvent>(event);
  // @ts-expect-error a tag may be missing
  same<string>(event.tag);
  // @ts-expect-error a field of no event
  event.sessionId;
}
