// Generated from specs/bandwidth-webrtc by tools/generate. Do not edit: change the spec, then run npm run generate.

import type { Schemas } from "@telespec/client-core/webhooks";
import type {
  OnConnectEvent,
  OnDisconnectEvent,
  OnLeaveEvent,
} from "./types.ts";

/** Every event that the API sends, by the name that `event` gives it. */
export interface WebhookEvents {
  /**
   * A participant has connected
   *
   * Comes when a device has connected with the participant's token. It reports the connection to Bandwidth's signalling; whether media
   * flows depends on session and subscriptions.
   */
  readonly onConnect: OnConnectEvent;
  /**
   * A participant has left
   *
   * Comes when the device ended its connection in good order, or when your server removed the participant.
   */
  readonly onLeave: OnLeaveEvent;
  /**
   * A participant has lost its connection
   *
   * Comes when the connection of the participant's device was lost. The participant may be gone with it: a later `deleteParticipant`
   * that answers 404 has nothing left to do.
   */
  readonly onDisconnect: OnDisconnectEvent;
}

/** The webhooks of the Bandwidth WebRTC, as data. */
export const webhooks = {
  discriminator: "event",
  events: {
    onConnect: { schema: "OnConnectEvent", empty: [200] },
    onLeave: { schema: "OnLeaveEvent", empty: [200] },
    onDisconnect: { schema: "OnDisconnectEvent", empty: [200] },
  },
} as const;

/** The schemas of the events, without their texts. */
export const schemas: Schemas = {
  EventTimestamp: { anyOf: [{ type: "string", pattern: "^[0-9]+$" }, { type: "integer" }] },
  OnConnectEvent: {
    type: "object",
    required: ["event", "timestamp", "participantId", "deviceId"],
    properties: {
      event: { type: "string", const: "onConnect" },
      timestamp: { $ref: "EventTimestamp" },
      participantId: { type: "string" },
      deviceId: { type: "string" },
      tag: { type: "string" },
    },
  },
  OnDisconnectEvent: {
    type: "object",
    required: ["event", "timestamp", "participantId", "deviceId"],
    properties: {
      event: { type: "string", const: "onDisconnect" },
      timestamp: { $ref: "EventTimestamp" },
      participantId: { type: "string" },
      deviceId: { type: "string" },
      tag: { type: "string" },
    },
  },
  OnLeaveEvent: {
    type: "object",
    required: ["event", "timestamp", "participantId", "deviceId"],
    properties: {
      event: { type: "string", const: "onLeave" },
      timestamp: { $ref: "EventTimestamp" },
      participantId: { type: "string" },
      deviceId: { type: "string" },
      tag: { type: "string" },
    },
  },
};
