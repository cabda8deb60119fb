import * as group from "../attribute-groups.ts";
import { type Defined, join, type RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";
import type { PlayAudioVerb } from "./play-audio.ts";
import type { SpeakSentenceVerb } from "./speak-sentence.ts";

/** Attributes of {@link gather}. */
export interface GatherAttributes
  extends group.Credentials,
    group.FallbackCredentials,
    group.Tagged {
  /** Where the `gather` event goes with the digits; its reply runs next. Without it, the digits are lost. */
  gatherUrl?: string | undefined;
  /** Default `POST`. */
  gatherMethod?: group.HttpMethod | undefined;
  /** Asked if `gatherUrl` does not answer. */
  gatherFallbackUrl?: string | undefined;
  /** Default `POST`. */
  gatherFallbackMethod?: group.HttpMethod | undefined;
  /** Any of these digits ends the input. Default `""`: none does. */
  terminatingDigits?: string | undefined;
  /** The input ends with so many digits: 1 to 50. Default 50. */
  maxDigits?: number | undefined;
  /** The input ends after so many seconds without a further digit: 1 to 60. Default 5. */
  interDigitTimeout?: number | undefined;
  /** How long to wait for the first digit when the prompt is over, in seconds: 0 to 60. Default 5. */
  firstDigitTimeout?: number | undefined;
  /** How often the prompt is played while no digit comes. Times the number of verbs, at most 20. Default 1. */
  repeatCount?: number | undefined;
}

/** `<Gather>`, made by {@link gather}. */
export type GatherVerb = BxmlElement<"Gather", GatherAttributes, SpeakSentenceVerb | PlayAudioVerb>;

/**
 * Collects digits while a prompt is played. With `gatherUrl`, the verbs after it never run.
 *
 * @param prompt what is played until the first digit comes
 * @throws BxmlError if an attribute breaks a rule, or `repeatCount` times the verbs of the prompt is over 20.
 * @see https://dev.bandwidth.com/docs/voice/bxml/gather
 */
export const gather: Defined & {
  (...prompt: readonly (SpeakSentenceVerb | PlayAudioVerb)[]): GatherVerb;
  (
    attributes: GatherAttributes,
    ...prompt: readonly (SpeakSentenceVerb | PlayAudioVerb)[]
  ): GatherVerb;
} = /* @__PURE__ */ element(
  "Gather",
  /* @__PURE__ */ join(
    /* @__PURE__ */ group.callback("gather"),
    {
      terminatingDigits: group.digits,
      maxDigits: [1, 50, true],
      interDigitTimeout: [1, 60],
      firstDigitTimeout: [0, 60],
      repeatCount: [1, 20, true],
    } as const,
    group.allCredentials,
  ) satisfies RulesFor<GatherAttributes>,
  ["SpeakSentence", "PlayAudio"],
  [],
  [0, 20, "repeatCount"],
);
