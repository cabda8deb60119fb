// Generated from specs/bandwidth-webrtc by tools/generate. Do not edit: change the spec, then run npm run generate.

import type { WebhookEvents } from "./webhooks.ts";

/** The spec's example of each event. */
export const examples: WebhookEvents = {
  onConnect: {
    event: "onConnect",
    timestamp: "1767286805120",
    participantId: "0b7e6a52-4f1d-5c93-8a20-6d5e4c3b2a19",
    deviceId: "1f0e9d8c-7b6a-4594-8372-615f4e3d2c1b",
    tag: "agent",
  },
  onLeave: {
    event: "onLeave",
    timestamp: "1767287405873",
    participantId: "0b7e6a52-4f1d-5c93-8a20-6d5e4c3b2a19",
    deviceId: "1f0e9d8c-7b6a-4594-8372-615f4e3d2c1b",
    tag: "agent",
  },
  onDisconnect: {
    event: "onDisconnect",
    timestamp: "1767287406214",
    participantId: "0b7e6a52-4f1d-5c93-8a20-6d5e4c3b2a19",
    deviceId: "1f0e9d8c-7b6a-4594-8372-615f4e3d2c1b",
    tag: "agent",
  },
};
