import type { SsmlParagraph, SsmlPhrase, SsmlSentence } from "./structure.ts";

/** An element of SSML, made by one of the `ssml...` functions. */
export type SsmlElement = SsmlPhrase | SsmlParagraph | SsmlSentence;
