import { nodeListener, type WebhookHandler } from "@telespec/bandwidth-voice/webhooks";
import express, { type Express } from "express";

/** An Express application with the handler at one path; it may use `express.json()` or not. */
export function createExpressApp(handler: WebhookHandler): Express {
  const app = express();
  app.use("/callbacks", nodeListener(handler));
  return app;
}
