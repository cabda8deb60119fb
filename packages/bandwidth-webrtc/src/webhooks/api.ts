import type { WebhookApi } from "@telespec/client-core/webhooks";
import { schemas, webhooks } from "../generated/webhooks.ts";

/** The webhooks of the WebRTC API: what its spec says, and what it cannot say. */
export const webhookApi: WebhookApi = {
  table: webhooks,
  schemas,
  methods: ["POST"],
  key: ["event", "timestamp", "participantId", "deviceId"],
};
