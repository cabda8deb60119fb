import type { Defined, RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";
import { inSpeech } from "./ssml-names.ts";
import type { SsmlPhrase } from "./structure.ts";

/** Attributes of {@link ssmlEmphasis}. */
export interface SsmlEmphasisAttributes {
  /** Default `moderate`. */
  level?: "strong" | "moderate" | "reduced" | undefined;
}

/** Attributes of {@link ssmlLang}. */
export interface SsmlLangAttributes {
  /** Language and region with a hyphen, such as `es-MX`. */
  "xml:lang": string;
}

/** Attributes of {@link ssmlProsody}; at least one of them makes sense. */
export interface SsmlProsodyAttributes {
  /** `x-low`, `low`, `medium`, `high`, `x-high`, `default`, or a change such as `-15%`. */
  pitch?: string | undefined;
  /** `x-slow`, `slow`, `medium`, `fast`, `x-fast`, or a positive percentage such as `50%`. */
  rate?: string | undefined;
  /** `silent`, `x-soft`, `soft`, `medium`, `loud`, `x-loud`, `default`, or a change such as `+6dB`. */
  volume?: string | undefined;
}

/** `<emphasis>`, made by {@link ssmlEmphasis}. */
export type SsmlEmphasis = BxmlElement<"emphasis", SsmlEmphasisAttributes, unknown>;
/** `<lang>`, made by {@link ssmlLang}. */
export type SsmlLang = BxmlElement<"lang", SsmlLangAttributes, unknown>;
/** `<prosody>`, made by {@link ssmlProsody}. */
export type SsmlProsody = BxmlElement<"prosody", SsmlProsodyAttributes, unknown>;

const change = /^([a-z-]+|[+-]?[\d.]+(%|dB))$/;

/**
 * Stresses what it holds.
 *
 * @throws BxmlError if an attribute breaks a rule, or it is blank.
 */
export const ssmlEmphasis: Defined & {
  (...text: readonly (string | SsmlPhrase)[]): SsmlEmphasis;
  (attributes: SsmlEmphasisAttributes, ...text: readonly (string | SsmlPhrase)[]): SsmlEmphasis;
} = /* @__PURE__ */ element(
  "emphasis",
  { level: /^(strong|moderate|reduced)$/ } satisfies RulesFor<SsmlEmphasisAttributes>,
  inSpeech,
);

/**
 * Speaks what it holds in another language, with the voice's own accent.
 *
 * @throws BxmlError if an attribute breaks a rule, or it is blank.
 */
export const ssmlLang: Defined &
  ((attributes: SsmlLangAttributes, ...text: readonly (string | SsmlPhrase)[]) => SsmlLang) =
  /* @__PURE__ */ element(
    "lang",
    {
      "xml:lang": /^[a-z]{2,3}-[a-z]{2}$/i,
    } satisfies RulesFor<SsmlLangAttributes>,
    inSpeech,
    ["xml:lang"],
  );

/**
 * Changes pitch, rate and volume of what it holds.
 *
 * @throws BxmlError if an attribute breaks a rule, or it is blank.
 */
export const ssmlProsody: Defined &
  ((attributes: SsmlProsodyAttributes, ...text: readonly (string | SsmlPhrase)[]) => SsmlProsody) =
  /* @__PURE__ */ element(
    "prosody",
    {
      pitch: change,
      rate: change,
      volume: change,
    } satisfies RulesFor<SsmlProsodyAttributes>,
    inSpeech,
  );
