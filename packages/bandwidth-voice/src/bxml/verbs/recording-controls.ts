import type { Defined } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";

/** `<PauseRecording>`, made by {@link pauseRecording}. */
export type PauseRecordingVerb = BxmlElement<"PauseRecording", object, never>;
/** `<ResumeRecording>`, made by {@link resumeRecording}. */
export type ResumeRecordingVerb = BxmlElement<"ResumeRecording", object, never>;
/** `<StopRecording>`, made by {@link stopRecording}. */
export type StopRecordingVerb = BxmlElement<"StopRecording", object, never>;

/**
 * Pauses a recording that {@link startRecording} began; nothing happens if there is none.
 *
 * @see https://dev.bandwidth.com/docs/voice/bxml/pauseRecording
 */
export const pauseRecording: Defined & (() => PauseRecordingVerb) =
  /* @__PURE__ */ element("PauseRecording");

/**
 * Goes on with a recording after {@link pauseRecording}; nothing happens if there is none.
 *
 * @see https://dev.bandwidth.com/docs/voice/bxml/resumeRecording
 */
export const resumeRecording: Defined & (() => ResumeRecordingVerb) =
  /* @__PURE__ */ element("ResumeRecording");

/**
 * Ends a recording that {@link startRecording} began; nothing happens if there is none.
 *
 * @see https://dev.bandwidth.com/docs/voice/bxml/stopRecording
 */
export const stopRecording: Defined & (() => StopRecordingVerb) =
  /* @__PURE__ */ element("StopRecording");
