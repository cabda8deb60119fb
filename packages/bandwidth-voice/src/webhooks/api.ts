import type { WebhookApi } from "@telespec/client-core/webhooks";
import { schemas, webhooks } from "../generated/webhooks.ts";
import { normalizeSpelling } from "./spelling.ts";

/** The webhooks of the Voice API: what its spec says, and what it cannot say. */
export const webhookApi: WebhookApi = {
  table: webhooks,
  schemas,
  methods: ["POST", "GET"],
  // A conference's event names the conference, a call's event the call; a member's event both.
  key: ["eventType", "eventTime", "callId", "conferenceId"],
  normalize: normalizeSpelling,
};
