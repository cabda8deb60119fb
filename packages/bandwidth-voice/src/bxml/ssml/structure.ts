import type { Defined } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";
import type { SsmlEmphasis, SsmlLang, SsmlProsody } from "./manner.ts";
import { inSpeech } from "./ssml-names.ts";
import type { SsmlBreak, SsmlPhoneme, SsmlSayAs, SsmlSub } from "./word.ts";

/** An element of SSML that may stand within a sentence. */
export type SsmlPhrase =
  | SsmlBreak
  | SsmlEmphasis
  | SsmlLang
  | SsmlPhoneme
  | SsmlProsody
  | SsmlSayAs
  | SsmlSub;

/** `<s>`, made by {@link ssmlS}. */
export type SsmlSentence = BxmlElement<"s", object, string | SsmlPhrase>;
/** `<p>`, made by {@link ssmlP}. */
export type SsmlParagraph = BxmlElement<"p", object, string | SsmlPhrase | SsmlSentence>;

/**
 * A sentence, with a pause after it.
 *
 * @throws BxmlError if it is blank.
 */
export const ssmlS: Defined & ((...text: readonly (string | SsmlPhrase)[]) => SsmlSentence) =
  /* @__PURE__ */ element("s", {}, inSpeech);

/**
 * A paragraph, with a longer pause after it.
 *
 * @throws BxmlError if it is blank.
 */
export const ssmlP: Defined &
  ((...text: readonly (string | SsmlPhrase | SsmlSentence)[]) => SsmlParagraph) =
  /* @__PURE__ */ element("p", {}, inSpeech);
