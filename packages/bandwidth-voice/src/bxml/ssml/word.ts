import type { Defined, RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** Attributes of {@link ssmlBreak}. */
export interface SsmlBreakAttributes {
  /** Default `medium`. */
  strength?: "none" | "x-weak" | "weak" | "medium" | "strong" | "x-strong" | undefined;
  /** Seconds or milliseconds with their unit, such as `1s` or `500ms`. At most 10 seconds. */
  time?: string | undefined;
}

/** Attributes of {@link ssmlPhoneme}. */
export interface SsmlPhonemeAttributes {
  /** The pronunciation in symbols of the International Phonetic Alphabet. */
  ph: string;
}

/** Attributes of {@link ssmlSayAs}. */
export interface SsmlSayAsAttributes {
  /** `date` needs a `format`; `time` is minutes and seconds, such as `1'20"`. */
  "interpret-as": "date" | "time" | "telephone" | "characters" | "cardinal" | "ordinal";
  /** The order of day, month and year in a date. */
  format?: "mdy" | "dmy" | "ymd" | "md" | "dm" | "ym" | "my" | "d" | "m" | "y" | undefined;
}

/** Attributes of {@link ssmlSub}. */
export interface SsmlSubAttributes {
  /** What is spoken. */
  alias: string;
}

/** `<break>`, made by {@link ssmlBreak}. */
export type SsmlBreak = BxmlElement<"break", SsmlBreakAttributes, never>;
/** `<phoneme>`, made by {@link ssmlPhoneme}. */
export type SsmlPhoneme = BxmlElement<"phoneme", SsmlPhonemeAttributes, string>;
/** `<say-as>`, made by {@link ssmlSayAs}. */
export type SsmlSayAs = BxmlElement<"say-as", SsmlSayAsAttributes, string>;
/** `<sub>`, made by {@link ssmlSub}. */
export type SsmlSub = BxmlElement<"sub", SsmlSubAttributes, string>;

const word = /\S/;

/**
 * A pause in the speech.
 *
 * @throws BxmlError if an attribute breaks a rule.
 */
export const ssmlBreak: Defined & ((attributes?: SsmlBreakAttributes) => SsmlBreak) =
  /* @__PURE__ */ element("break", {
    strength: /^(none|(x-)?(weak|strong)|medium)$/,
    time: /^((\d(\.\d+)?|10(\.0+)?)s|(\d{1,4}|10000)ms)$/,
  } satisfies RulesFor<SsmlBreakAttributes>);

/**
 * Says how a word is pronounced.
 *
 * @throws BxmlError if an attribute breaks a rule, or the word is blank.
 */
export const ssmlPhoneme: Defined &
  ((attributes: SsmlPhonemeAttributes, word: string) => SsmlPhoneme) = /* @__PURE__ */ element(
  "phoneme",
  { ph: word } satisfies RulesFor<SsmlPhonemeAttributes>,
  word,
  ["ph"],
);

/**
 * Says what a text is: a date, a telephone number, single characters.
 *
 * @throws BxmlError if an attribute breaks a rule, or the text is blank.
 */
export const ssmlSayAs: Defined & ((attributes: SsmlSayAsAttributes, text: string) => SsmlSayAs) =
  /* @__PURE__ */ element(
    "say-as",
    {
      "interpret-as": /^(date|time|telephone|characters|cardinal|ordinal)$/,
      format: /^[dmy]{1,3}$/,
    } satisfies RulesFor<SsmlSayAsAttributes>,
    word,
    ["interpret-as"],
  );

/**
 * Speaks `alias` instead of the text.
 *
 * @throws BxmlError if the alias or the text is blank.
 */
export const ssmlSub: Defined & ((attributes: SsmlSubAttributes, text: string) => SsmlSub) =
  /* @__PURE__ */ element("sub", { alias: word } satisfies RulesFor<SsmlSubAttributes>, word, [
    "alias",
  ]);
