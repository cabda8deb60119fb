import * as group from "../attribute-groups.ts";
import { type Defined, join, type RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** Attributes of {@link phoneNumber} and {@link sipUri}. */
export interface TransferTargetAttributes
  extends group.Credentials,
    group.FallbackCredentials,
    group.Tagged {
  /** Where the `transferAnswer` event goes; the called party alone hears its reply before it is connected. */
  transferAnswerUrl?: string | undefined;
  /** Default `POST`. */
  transferAnswerMethod?: group.HttpMethod | undefined;
  /** Asked if `transferAnswerUrl` does not answer. */
  transferAnswerFallbackUrl?: string | undefined;
  /** Default `POST`. */
  transferAnswerFallbackMethod?: group.HttpMethod | undefined;
  /** Where the `transferDisconnect` event goes when this leg ends, for whatever reason. */
  transferDisconnectUrl?: string | undefined;
  /** Default `POST`. */
  transferDisconnectMethod?: group.HttpMethod | undefined;
  /** The `User-To-User` header: values with `;encoding=base64`, `jwt` or `hex`. At most 256 characters. */
  uui?: string | undefined;
}

/** `<PhoneNumber>`, made by {@link phoneNumber}. */
export type PhoneNumberElement = BxmlElement<"PhoneNumber", TransferTargetAttributes, string>;
/** `<SipUri>`, made by {@link sipUri}. */
export type SipUriElement = BxmlElement<"SipUri", TransferTargetAttributes, string>;

const rules = /* @__PURE__ */ join(
  /* @__PURE__ */ group.callback("transferAnswer"),
  /* @__PURE__ */ group.webhook("transferDisconnect"),
  group.allCredentials,
  { uui: group.uui },
);

/**
 * A telephone number that a {@link transfer} calls.
 *
 * @param number in E.164 format, such as `+19195550123`
 * @throws BxmlError if an attribute or the number breaks a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/transfer
 */
export const phoneNumber: Defined & {
  (number: string): PhoneNumberElement;
  (attributes: TransferTargetAttributes, number: string): PhoneNumberElement;
} = /* @__PURE__ */ element(
  "PhoneNumber",
  rules satisfies RulesFor<TransferTargetAttributes>,
  group.phoneNumber,
);

/**
 * A SIP URI that a {@link transfer} calls.
 *
 * @param uri such as `sip:user@example.com`
 * @throws BxmlError if an attribute or the URI breaks a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/transfer
 */
export const sipUri: Defined & {
  (uri: string): SipUriElement;
  (attributes: TransferTargetAttributes, uri: string): SipUriElement;
} = /* @__PURE__ */ element(
  "SipUri",
  rules satisfies RulesFor<TransferTargetAttributes>,
  group.sipUri,
);
