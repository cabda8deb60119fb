import {
  type WebhookHandlerOptions as CoreOptions,
  checkWebhookReply as coreCheckReply,
  createWebhookHandler as coreCreateHandler,
  webhookFixture as coreFixture,
  webhookKey as coreKey,
  parseWebhook as coreParse,
  type IncomingWebhook,
  type Overrides,
  type ParsedWebhook,
  type ParseOptions,
  type UnknownEvent,
  type WebhookHandler,
} from "@telespec/client-core/webhooks";
import type { Bxml } from "./bxml/document.ts";
import type { VoiceEvent } from "./generated/types.ts";
import { examples } from "./generated/webhook-examples.ts";
import type { WebhookEvents } from "./generated/webhooks.ts";
import { webhookApi } from "./webhooks/api.ts";
import type { WebhookReplies } from "./webhooks/replies.ts";

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
export type { WebhookReplies } from "./webhooks/replies.ts";

/** Options of {@link createWebhookHandler}. */
export type WebhookHandlerOptions = CoreOptions<WebhookEvents, WebhookReplies, Bxml | string>;

/**
 * Makes a handler of all events of the Voice API: `(Request) => Promise<Response>`, as Workers, Hono, Deno and Bun
 * take it; `nodeListener` makes a listener for `node:http` and Express of it.
 *
 * It checks the credentials, reads and checks the event, calls its handler and answers. A delivery without the
 * right credentials gets 401, one by another method than POST and GET 405, one that is no JSON 415, one that is
 * too long 413, and one that does not fit the spec 400; no handler is called for these. When a handler fails,
 * the answer is `fallback` or status 500, and nothing of the failure is in it.
 *
 * @throws TypeError if `on` names an event that there is not, or `auth` cannot be used; WebhookError if `fallback` is
 * no document.
 * @example
 * const handler = createWebhookHandler({
 *   auth: { username, password },
 *   on: {
 *     answer: () => response(speakSentence("Hello"), hangup()),
 *     disconnect: (event) => console.log(event.callId, event.cause),
 *   },
 * });
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  return coreCreateHandler(webhookApi, options);
}

/**
 * Reads and checks one event, from a `Request` or from the parts that a framework has. Credentials are not
 * checked. Properties that the spec does not know are kept; known variants of spelling (`recordingComplete`,
 * `Tn-Verification-Passed`) are put right.
 *
 * @throws WebhookError with the status to answer: 405, 413, 415, or 400 with the `violations`.
 */
export function parseWebhook(
  input: Request | IncomingWebhook,
  options?: ParseOptions,
): Promise<ParsedWebhook<VoiceEvent>> {
  return coreParse(webhookApi, input, options);
}

/**
 * The key by which a repeated delivery is recognised: `eventType`, `eventTime`, and `callId`, `conferenceId` or
 * both. Bandwidth sends an event again when the connection failed.
 */
export function webhookKey(event: VoiceEvent | UnknownEvent): string {
  return coreKey(webhookApi, { ...event });
}

/**
 * A valid event for tests: the spec's example, with your own properties in place of its. An id that you replace
 * is replaced in the event's URLs too.
 *
 * @throws TypeError if the result would not fit the spec.
 * @example
 * await sendWebhook(url, webhookFixture("gather", { digits: "1" }), { auth });
 */
export function webhookFixture<Name extends keyof WebhookEvents>(
  name: Name,
  overrides: Overrides<Omit<WebhookEvents[Name], "eventType">> = {},
): WebhookEvents[Name] {
  if (!Object.hasOwn(examples, name))
    throw new TypeError(`webhookFixture: there is no event called ${String(name)}`);
  return coreFixture(webhookApi, examples[name], overrides as Overrides<WebhookEvents[Name]>);
}

/**
 * What Bandwidth would not take in an answer to an event: status, media type, or a text that is no document.
 * `parseBxml` says whether the document itself is right.
 *
 * @returns a sentence for each; empty if all is well.
 */
export function checkWebhookReply(
  event: VoiceEvent | UnknownEvent,
  response: Response,
): Promise<readonly string[]> {
  return coreCheckReply(webhookApi, { ...event }, response);
}
