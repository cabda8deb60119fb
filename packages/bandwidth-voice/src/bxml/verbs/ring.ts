import { seconds } from "../attribute-groups.ts";
import type { Defined, RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";
import { flag } from "../rule.ts";

/** Attributes of {@link ring}. */
export interface RingAttributes {
  /** Seconds: 0.1 to 86400 (a day). Default 5. */
  duration?: number | undefined;
  /** Whether an inbound call is answered first; otherwise it goes on ringing. Default `true`. */
  answerCall?: boolean | undefined;
}

/** `<Ring>`, made by {@link ring}. */
export type RingVerb = BxmlElement<"Ring", RingAttributes, never>;

/**
 * Plays the ringing tone.
 *
 * @throws BxmlError if the duration is out of range.
 * @see https://dev.bandwidth.com/docs/voice/bxml/ring
 */
export const ring: Defined & ((attributes?: RingAttributes) => RingVerb) = /* @__PURE__ */ element(
  "Ring",
  { duration: seconds, answerCall: flag } satisfies RulesFor<RingAttributes>,
);
