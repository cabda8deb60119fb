import * as group from "../attribute-groups.ts";
import type { Defined, RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";
import { flag } from "../rule.ts";

/** Attributes of {@link forward}. */
export interface ForwardAttributes {
  /** The number in E.164 format, or the SIP URI, that is called. */
  to: string;
  /** The number in E.164 format that the called party sees. Default: the number that was called first. */
  from?: string | undefined;
  /** Whether the calling number is hidden. Default `false`. */
  privacy?: boolean | undefined;
  /**
   * The name that the called party sees: at most 256 characters, no control characters. With `privacy`, one
   * of `Restricted`, `Anonymous`, `Private` and `Unavailable`.
   */
  callerDisplayName?: string | undefined;
  /** How long it may ring, in seconds: 1 to 300. Default 30. */
  callTimeout?: number | undefined;
  /** What becomes of diversion headers. Default `none`. */
  diversionTreatment?: group.DiversionTreatment | undefined;
  /** With `diversionTreatment: "stack"`, why the call is sent on. Default `unknown`. */
  diversionReason?: group.DiversionReason | undefined;
  /** The `User-To-User` header: values with `;encoding=base64`, `jwt` or `hex`. At most 256 characters. */
  uui?: string | undefined;
}

/** `<Forward>`, made by {@link forward}. */
export type ForwardVerb = BxmlElement<"Forward", ForwardAttributes, never>;

/**
 * Sends an inbound call on before it is answered. Nothing more can be done with it then: the only event that
 * follows is `disconnect`.
 *
 * @throws BxmlError if an attribute breaks a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/forward
 */
export const forward: Defined & ((attributes: ForwardAttributes) => ForwardVerb) =
  /* @__PURE__ */ element(
    "Forward",
    {
      to: /^(\+[1-9]\d{1,14}|sips?:\S+)$/i,
      from: group.phoneNumber,
      privacy: flag,
      callerDisplayName: group.displayName,
      callTimeout: group.callTimeout,
      diversionTreatment: group.diversionTreatment,
      diversionReason: group.diversionReason,
      uui: group.uui,
    } satisfies RulesFor<ForwardAttributes>,
    [],
    ["to"],
  );
