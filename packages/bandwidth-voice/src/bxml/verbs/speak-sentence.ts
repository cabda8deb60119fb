import type { Defined, RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";
import type { SsmlElement } from "../ssml/ssml-element.ts";
import { inSpeech } from "../ssml/ssml-names.ts";

/** Attributes of {@link speakSentence}. */
export interface SpeakSentenceAttributes {
  /** A voice by its name, such as `julie`; `gender` and `locale` are ignored then. */
  voice?: string | undefined;
  /** Default `female`; the other one speaks where a language has no such voice. */
  gender?: "female" | "male" | undefined;
  /** Language and region with an underscore, such as `es_MX`, or a language alone. Default `en_US`. */
  locale?: string | undefined;
}

/** `<SpeakSentence>`, made by {@link speakSentence}. */
export type SpeakSentenceVerb = BxmlElement<
  "SpeakSentence",
  SpeakSentenceAttributes,
  string | SsmlElement
>;

/**
 * Speaks a text. A string is spoken as it is, whatever characters it has; SSML comes from the `ssml...`
 * functions.
 *
 * @example
 * speakSentence({ voice: "julie" }, "Your code is ", ssmlSayAs({ "interpret-as": "characters" }, code));
 * @throws BxmlError if an attribute breaks a rule, or all is blank.
 * @see https://dev.bandwidth.com/docs/voice/bxml/speakSentence
 */
export const speakSentence: Defined & {
  (...text: readonly (string | SsmlElement)[]): SpeakSentenceVerb;
  (
    attributes: SpeakSentenceAttributes,
    ...text: readonly (string | SsmlElement)[]
  ): SpeakSentenceVerb;
} = /* @__PURE__ */ element(
  "SpeakSentence",
  {
    voice: /^[\w-]+$/,
    gender: /^(fe)?male$/,
    locale: /^[a-z]{2,3}(_[a-z]{2})?$/i,
  } satisfies RulesFor<SpeakSentenceAttributes>,
  inSpeech,
);
