import type { WebhookCredentials } from "./credentials.ts";
import { basicCheck } from "./credentials.ts";
import { openDelivery } from "./incoming.ts";
import type { UnknownEvent } from "./parse.ts";
import { describe, parseDelivery } from "./parse.ts";
import { documentReply, type ReplyDocument, refusal, replyTo } from "./reply.ts";
import type { JsonFields, WebhookApi, WebhookDescription } from "./table.ts";
import { isWebhookError, WebhookError } from "./webhook-error.ts";

/** What a function gives that returns nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a handler's return type, with or without a promise around it
export type Nothing = void;

/** A standard request handler, as `fetch` handlers of Workers, Hono, Deno and Bun are. */
export type WebhookHandler = (request: Request) => Promise<Response>;

/** What a handler may give for an event: at once, or as a promise. */
export type Handlers<Events, Replies extends Record<keyof Events, unknown>> = {
  readonly [Name in keyof Events]?: (event: Events[Name]) => Replies[Name] | Promise<Replies[Name]>;
};

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions<
  Events,
  Replies extends Record<keyof Events, unknown>,
  Document extends ReplyDocument,
> {
  /**
   * The user name and password that were set beside the webhook's URL; a list if there are several, such as
   * those of the fallback URL. `"none"` lets everybody in who knows the URL.
   */
  readonly auth: WebhookCredentials | readonly WebhookCredentials[] | "none";
  /** What to do with each event. An event without a handler is acknowledged, unless it needs a document. */
  readonly on: Handlers<Events, Replies>;
  /** What to do with an event that the spec does not know. @default acknowledge it */
  readonly onUnknown?: (event: UnknownEvent) => Document | Nothing | Promise<Document | Nothing>;
  /**
   * Told of every delivery that was refused (a `WebhookError` with its status) and of every handler that
   * failed. Its own failure changes nothing.
   *
   * @default `console.error`
   */
  readonly onError?: (error: unknown, event?: Events[keyof Events] | UnknownEvent) => void;
  /**
   * Answers an event that needs a document when its handler fails or is missing.
   *
   * @default status 500, so that the platform turns to the fallback URL
   */
  readonly fallback?: Document;
  /** The longest event that is read, in bytes. @default 65536 */
  readonly maxBodyBytes?: number;
}

type LooseOptions = WebhookHandlerOptions<
  Record<string, JsonFields>,
  Record<string, unknown>,
  ReplyDocument
>;

/** Makes a request handler; see `createWebhookHandler` of an API package. */
export function createWebhookHandler<
  Events,
  Replies extends Record<keyof Events, unknown>,
  Document extends ReplyDocument,
>(api: WebhookApi, options: WebhookHandlerOptions<Events, Replies, Document>): WebhookHandler {
  // The table lists the same events as the types; only by name does TypeScript not see it.
  const { auth, on, onUnknown, onError, fallback, maxBodyBytes } =
    options as unknown as LooseOptions;
  for (const name of Object.keys(on))
    if (!Object.hasOwn(api.table.events, name))
      throw new TypeError(
        `on: there is no event called ${name}; use onUnknown for events that the spec does not know`,
      );
  const authorized = auth === "none" ? undefined : basicCheck(auth);
  // What answers when all else fails must not fail itself: that is found out at once.
  if (fallback !== undefined) replyTo(api, "fallback", unknownEvent(api), fallback);

  async function report(error: unknown, event?: JsonFields): Promise<void> {
    try {
      if (onError) await onError(error, event);
      else console.error(error);
    } catch {
      // The delivery is answered all the same.
    }
  }

  async function answer(event: JsonFields): Promise<Response> {
    const description = describe(api, event);
    if (description === undefined)
      return replyTo(api, "onUnknown", unknownEvent(api), await onUnknown?.(event));
    const name = event[api.table.discriminator] as string;
    const handler = Object.hasOwn(on, name) ? on[name] : undefined;
    if (handler === undefined && description.empty === undefined)
      throw new WebhookError(500, `${name}: there is no handler, and the event needs a document`);
    return replyTo(api, name, description, await handler?.(event));
  }

  return async (request) => {
    const delivery = openDelivery(request);
    let event: JsonFields | undefined;
    try {
      if (authorized && !(await authorized(delivery.header("authorization"))))
        throw new WebhookError(401, "The user name or password is missing or wrong");
      ({ event } = await parseDelivery<JsonFields>(api, delivery, maxBodyBytes));
      return await answer(event);
    } catch (error) {
      void report(error, event);
      if (event === undefined && isWebhookError(error)) return refusal(error, api.methods);
      const description = event && describe(api, event);
      if (fallback !== undefined && description && description.empty === undefined)
        return documentReply(fallback);
      return new Response(null, { status: 500 });
    }
  };
}

/** An event that nobody knows may be answered as any other of the API: with a document, or without. */
function unknownEvent({ table }: WebhookApi): WebhookDescription {
  const all = Object.values(table.events);
  return {
    schema: "",
    document: all.find(({ document }) => document)?.document,
    empty: all.find(({ empty }) => empty)?.empty ?? [204],
  };
}
