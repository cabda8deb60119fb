import { type Defined, join, type RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";
import { flag } from "../rule.ts";
import { type RecordingAttributes, recordingRules } from "./recording-attributes.ts";

/** Attributes of {@link startRecording}. */
export interface StartRecordingAttributes extends RecordingAttributes {
  /** Whether each side of the call is a channel of its own. Default `false`. */
  multiChannel?: boolean | undefined;
}

/** `<StartRecording>`, made by {@link startRecording}. */
export type StartRecordingVerb = BxmlElement<"StartRecording", StartRecordingAttributes, never>;

/**
 * Records the call from now on, while the verbs after it run. A call has one recording at a time; it ends with
 * the call or {@link stopRecording}.
 *
 * @throws BxmlError if an attribute breaks a rule.
 * @see https://dev.bandwidth.com/docs/voice/bxml/startRecording
 */
export const startRecording: Defined &
  ((attributes?: StartRecordingAttributes) => StartRecordingVerb) = /* @__PURE__ */ element(
  "StartRecording",
  /* @__PURE__ */ join(
    { multiChannel: flag } as const,
    recordingRules,
  ) satisfies RulesFor<StartRecordingAttributes>,
);
