import type { Defined, RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** Attributes of {@link sendDtmf}. */
export interface SendDtmfAttributes {
  /** Length of a tone, in milliseconds: 50 to 5000. Default 200. */
  toneDuration?: number | undefined;
  /** Time between two tones, in milliseconds: 50 to 5000. Default 400. */
  toneInterval?: number | undefined;
}

/** `<SendDtmf>`, made by {@link sendDtmf}. */
export type SendDtmfVerb = BxmlElement<"SendDtmf", SendDtmfAttributes, string>;

/**
 * Plays dial tones.
 *
 * @param digits `0` to `9`, `*`, `#`, `a` to `d`; `,` and `w` wait half a second, `W` a whole one. At most 50
 * @throws BxmlError if an attribute or the digits break a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/sendDtmf
 */
export const sendDtmf: Defined & {
  (digits: string): SendDtmfVerb;
  (attributes: SendDtmfAttributes, digits: string): SendDtmfVerb;
} = /* @__PURE__ */ element(
  "SendDtmf",
  {
    toneDuration: [50, 5000],
    toneInterval: [50, 5000],
  } satisfies RulesFor<SendDtmfAttributes>,
  /^[\d*#a-d,w]{1,50}$/i,
);
