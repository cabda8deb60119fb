import { hangup, response, speakSentence } from "@telespec/bandwidth-voice/bxml";
import {
  createWebhookHandler,
  type WebhookCredentials,
  type WebhookHandler,
} from "@telespec/bandwidth-voice/webhooks";

/** The same events in every server beside this file. */
export function createHandler(auth: WebhookCredentials): WebhookHandler {
  return createWebhookHandler({
    auth,
    on: {
      initiate: () => response(speakSentence("Hello."), hangup()),
      disconnect: ({ callId, cause }) => console.log(`${callId} ended: ${cause}`),
    },
  });
}
