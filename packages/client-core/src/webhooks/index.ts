export type { Violation, XmlDocument } from "../index.ts";
export type { Schema, Schemas } from "../schema/schema.ts";
export { checkWebhookReply } from "./check-reply.ts";
export type { WebhookCredentials } from "./credentials.ts";
export { type Overrides, webhookFixture } from "./fixture.ts";
export {
  createWebhookHandler,
  type Handlers,
  type Nothing,
  type WebhookHandler,
  type WebhookHandlerOptions,
} from "./handler.ts";
export type { IncomingHeaders, IncomingQuery, IncomingWebhook } from "./incoming.ts";
export { webhookKey } from "./key.ts";
export {
  type NodeRequest,
  type NodeResponse,
  nodeListener,
  type RequestHandler,
} from "./node-listener.ts";
export { type ParsedWebhook, type ParseOptions, parseWebhook, type UnknownEvent } from "./parse.ts";
export type { ReplyDocument } from "./reply.ts";
export { type SendWebhookOptions, sendWebhook } from "./send.ts";
export type { JsonFields, WebhookApi, WebhookDescription, WebhookTable } from "./table.ts";
export { isWebhookError, type RefusalStatus, WebhookError } from "./webhook-error.ts";
