// Checked by the type checker: a line under @ts-expect-error that compiles is an error.

import type { OnLeaveEvent } from "../index.ts";
import { createWebhookHandler, webhookFixture } from "../webhooks.ts";

function same<Expected>(_value: Expected): void {}

export function compiles(): void {
  createWebhookHandler({
    auth: { username: "callback-user", password: "not-a-real-password" },
    on: {
      onConnect: () => {},
      onLeave: async (event) => {
        same<OnLeaveEvent>(event);
      },
    },
    onUnknown: (event) => same<unknown>(event.event),
  });
  same<OnLeaveEvent>(webhookFixture("onLeave"));
}

export function doesNotCompile(): void {
  // @ts-expect-error who may come in must be said
  createWebhookHandler({ on: {} });
  // @ts-expect-error no such event
  createWebhookHandler({ auth: "none", on: { onMute: () => {} } });
  // @ts-expect-error nobody reads an answer
  createWebhookHandler({ auth: "none", on: { onLeave: () => "<Response/>" } });
  // @ts-expect-error there is no document to fall back to
  createWebhookHandler({ auth: "none", on: {}, fallback: "<Response/>" });
}
