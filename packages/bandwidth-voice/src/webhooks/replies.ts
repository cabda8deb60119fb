import type { Nothing } from "@telespec/client-core/webhooks";
import type { Bxml } from "../bxml/document.ts";
import type { ConferenceVerb, TransferAnswerVerb } from "../bxml/verb.ts";
import type { WebhookEvents, webhooks } from "../generated/webhooks.ts";

type Table = (typeof webhooks)["events"];

/**
 * What answers each event: BXML, built with `@telespec/bandwidth-voice/bxml` or written as text. In a conference
 * some verbs only, or nothing; to a party that answers a transfer, verbs that leave the transfer alone. The
 * answer to any other event is not read.
 */
export type WebhookReplies = {
  readonly [Name in keyof WebhookEvents]: Table[Name] extends { readonly document: string }
    ? Table[Name] extends { readonly empty: readonly number[] }
      ? Bxml<ConferenceVerb> | string | Nothing
      : Name extends "transferAnswer"
        ? Bxml<TransferAnswerVerb> | string
        : Bxml | string
    : Nothing;
};
