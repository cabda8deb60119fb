import type { WebhookHandler } from "@telespec/bandwidth-voice/webhooks";
import { Hono } from "hono";

/** A Hono application with the handler at one path. */
export function createHonoApp(handler: WebhookHandler): Hono {
  const app = new Hono();
  app.all("/callbacks", (context) => handler(context.req.raw));
  return app;
}
