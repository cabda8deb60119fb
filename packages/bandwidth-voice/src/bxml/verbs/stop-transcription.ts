import { name } from "../attribute-groups.ts";
import type { Defined, RulesFor } from "../definition.ts";
import { type BxmlElement, element, type NoElement } from "../element.ts";

/** Attributes of {@link stopTranscription}. */
export interface StopTranscriptionAttributes {
  /** The name that {@link startTranscription} gave. Default: all transcriptions of the call end. */
  name?: string | undefined;
}

/** `<StopTranscription>`, made by {@link stopTranscription}. */
export type StopTranscriptionVerb = BxmlElement<
  "StopTranscription",
  StopTranscriptionAttributes,
  never
>;

/**
 * Ends one transcription, or all of them.
 *
 * @throws BxmlError if the name is blank.
 * @see https://dev.bandwidth.com/docs/voice/bxml/stopTranscription
 */
export const stopTranscription: Defined &
  ((attributes?: StopTranscriptionAttributes & NoElement) => StopTranscriptionVerb) =
  /* @__PURE__ */ element("StopTranscription", {
    name,
  } satisfies RulesFor<StopTranscriptionAttributes>);
