import {
  checkWebhookReply,
  type WebhookEvents,
  webhookFixture,
} from "@telespec/bandwidth-webrtc/webhooks";
import type { EventSource } from "./event-source.ts";

/** The events of the WebRTC API. */
export const webRtcEvents: EventSource = {
  // The fixture itself says which names there are, and checks what the overrides make.
  make: (name, overrides) => webhookFixture(name as keyof WebhookEvents, overrides),
  check: (_, event, answer) => checkWebhookReply({ ...event }, answer),
};
