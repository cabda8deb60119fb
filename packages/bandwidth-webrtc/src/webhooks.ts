import {
  type WebhookHandlerOptions as CoreOptions,
  checkWebhookReply as coreCheckReply,
  createWebhookHandler as coreCreateHandler,
  webhookFixture as coreFixture,
  webhookKey as coreKey,
  parseWebhook as coreParse,
  type IncomingWebhook,
  type Nothing,
  type Overrides,
  type ParsedWebhook,
  type ParseOptions,
  type UnknownEvent,
  type WebhookHandler,
} from "@telespec/client-core/webhooks";
import type { ParticipantEvent } from "./generated/types.ts";
import { examples } from "./generated/webhook-examples.ts";
import type { WebhookEvents } from "./generated/webhooks.ts";
import { webhookApi } from "./webhooks/api.ts";

export {
  type IncomingHeaders,
  type IncomingQuery,
  type IncomingWebhook,
  isWebhookError,
  type NodeRequest,
  type NodeResponse,
  nodeListener,
  type Overrides,
  type ParsedWebhook,
  type ParseOptions,
  type RequestHandler,
  type SendWebhookOptions,
  sendWebhook,
  type UnknownEvent,
  type Violation,
  type WebhookCredentials,
  WebhookError,
  type WebhookHandler,
} from "@telespec/client-core/webhooks";
export type { WebhookEvents } from "./generated/webhooks.ts";

/** The answer to an event is not read. */
export type WebhookReplies = { readonly [Name in keyof WebhookEvents]: Nothing };

/** Options of {@link createWebhookHandler}. */
export type WebhookHandlerOptions = Omit<
  CoreOptions<WebhookEvents, WebhookReplies, never>,
  "fallback"
>;

/**
 * Makes a handler of all events of the WebRTC API: `(Request) => Promise<Response>`, as Workers, Hono, Deno and
 * Bun take it; `nodeListener` makes a listener for `node:http` and Express of it.
 *
 * It checks the credentials, reads and checks the event, calls its handler and answers 200. A delivery without
 * the right credentials gets 401, one by another method than POST 405, one that is no JSON 415, one that is too
 * long 413, and one that does not fit the spec 400; no handler is called for these. When a handler fails, the
 * answer is status 500, and nothing of the failure is in it.
 *
 * Bandwidth documents no credentials for these events. With `auth: "none"`, let the `callbackUrl` have a part
 * that nobody can guess, and give the handler only what comes there.
 *
 * @throws TypeError if `on` names an event that there is not, or `auth` cannot be used.
 * @example
 * const handler = createWebhookHandler({
 *   auth: "none",
 *   on: { onLeave: (event) => console.log(event.participantId, event.tag) },
 * });
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  return coreCreateHandler(webhookApi, options);
}

/**
 * Reads and checks one event, from a `Request` or from the parts that a framework has. Credentials are not
 * checked. Properties that the spec does not know are kept.
 *
 * @throws WebhookError with the status to answer: 405, 413, 415, or 400 with the `violations`.
 */
export function parseWebhook(
  input: Request | IncomingWebhook,
  options?: ParseOptions,
): Promise<ParsedWebhook<ParticipantEvent>> {
  return coreParse(webhookApi, input, options);
}

/** The key by which a repeated delivery is recognised: `event`, `timestamp`, `participantId` and `deviceId`. */
export function webhookKey(event: ParticipantEvent | UnknownEvent): string {
  return coreKey(webhookApi, { ...event });
}

/**
 * A valid event for tests: the spec's example, with your own properties in place of its.
 *
 * @throws TypeError if the result would not fit the spec.
 * @example
 * await sendWebhook(url, webhookFixture("onLeave", { tag: "agent" }));
 */
export function webhookFixture<Name extends keyof WebhookEvents>(
  name: Name,
  overrides: Overrides<Omit<WebhookEvents[Name], "event">> = {},
): WebhookEvents[Name] {
  if (!Object.hasOwn(examples, name))
    throw new TypeError(`webhookFixture: there is no event called ${String(name)}`);
  return coreFixture(webhookApi, examples[name], overrides as Overrides<WebhookEvents[Name]>);
}

/**
 * What the spec does not allow in an answer to an event.
 *
 * @returns a sentence for each; empty if all is well.
 */
export function checkWebhookReply(
  event: ParticipantEvent | UnknownEvent,
  response: Response,
): Promise<readonly string[]> {
  return coreCheckReply(webhookApi, { ...event }, response);
}
