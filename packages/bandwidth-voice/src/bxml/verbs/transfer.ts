import * as group from "../attribute-groups.ts";
import { type Defined, join, type RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";
import { flag } from "../rule.ts";
import type { PhoneNumberElement, SipUriElement } from "./transfer-target.ts";

/** Attributes of {@link transfer}. */
export interface TransferAttributes
  extends group.Credentials,
    group.FallbackCredentials,
    group.Tagged {
  /**
   * What the called party sees: a number in E.164 format, or `Restricted`, `Anonymous`, `Private` or
   * `Unavailable`. Default: the number of the other party.
   */
  transferCallerId?: string | undefined;
  /** Whether the calling number is hidden. Default `false`. */
  privacy?: boolean | undefined;
  /**
   * The name that the called party sees: at most 256 characters, no control characters. With `privacy`, one
   * of `Restricted`, `Anonymous`, `Private` and `Unavailable`.
   */
  transferCallerDisplayName?: string | undefined;
  /** How long it may ring, in seconds: 1 to 300. Default 30. */
  callTimeout?: number | undefined;
  /** Where the `transferComplete` event goes if the call outlives the transfer; its reply runs next. */
  transferCompleteUrl?: string | undefined;
  /** Default `POST`. */
  transferCompleteMethod?: group.HttpMethod | undefined;
  /** Asked if `transferCompleteUrl` does not answer. */
  transferCompleteFallbackUrl?: string | undefined;
  /** Default `POST`. */
  transferCompleteFallbackMethod?: group.HttpMethod | undefined;
  /** What becomes of diversion headers. Default `none`. */
  diversionTreatment?: group.DiversionTreatment | undefined;
  /** With `diversionTreatment: "stack"`, why the call is sent on. Default `unknown`. */
  diversionReason?: group.DiversionReason | undefined;
}

/** `<Transfer>`, made by {@link transfer}. */
export type TransferVerb = BxmlElement<
  "Transfer",
  TransferAttributes,
  PhoneNumberElement | SipUriElement
>;

/** Who may be called: 1 to 8 numbers and SIP URIs. */
type Target = PhoneNumberElement | SipUriElement;

/**
 * Calls 1 to 8 parties at the same time and connects the first that answers. With `transferCompleteUrl`, the
 * verbs after it never run.
 *
 * @throws BxmlError if an attribute breaks a rule, or there is no party or more than eight.
 * @see https://dev.bandwidth.com/docs/voice/bxml/transfer
 */
export const transfer: Defined & {
  (first: Target, ...others: UpTo7<Target>): TransferVerb;
  (attributes: TransferAttributes, first: Target, ...others: UpTo7<Target>): TransferVerb;
} = /* @__PURE__ */ element(
  "Transfer",
  /* @__PURE__ */ join(
    {
      transferCallerId: /^(\+[1-9]\d{1,14}|Restricted|Anonymous|Private|Unavailable)$/,
      privacy: flag,
      transferCallerDisplayName: group.displayName,
      callTimeout: group.callTimeout,
      diversionTreatment: group.diversionTreatment,
      diversionReason: group.diversionReason,
    } as const,
    /* @__PURE__ */ group.callback("transferComplete"),
    group.allCredentials,
  ) satisfies RulesFor<TransferAttributes>,
  ["PhoneNumber", "SipUri"],
  [],
  [1, 8],
);

type UpTo7<T> = readonly [T?, T?, T?, T?, T?, T?, T?];
